import { checkSentences as say } from '../../site/sentences/embed-check.ts';
import type { SeenFrame, SeenPage, SeenSnippet } from './observed.ts';

/** One thing that the self-check says. */
export interface Judgement {
  readonly grade: 'đạt' | 'lưu ý' | 'lỗi';
  readonly text: string;
}

const wrong = (text: string): Judgement => ({ grade: 'lỗi', text });
const note = (text: string): Judgement => ({ grade: 'lưu ý', text });
const right = (text: string): Judgement => ({ grade: 'đạt', text });

/** Difference between box and content that nobody sees, in CSS pixels. */
const TOLERANCE = 1.5;

function heightJudgement({ box, content }: SeenFrame, form: SeenSnippet['form']): Judgement {
  if (content === undefined) return note(say.heightUnread);
  const [shown, whole] = [Math.round(box), Math.round(content)];
  if (Math.abs(box - content) <= TOLERANCE) return right(say.heightRight(shown));
  return wrong(form === 'iframe' ? say.heightFixedWrong(shown, whole) : say.heightWrong(shown, whole));
}

function frameJudgements(frame: SeenFrame, form: SeenSnippet['form']): Judgement[] {
  if (frame.status !== undefined && frame.status >= 400) return [wrong(say.missing(frame.status))];
  return [
    heightJudgement(frame, form),
    frame.title ? right(say.titled(frame.title)) : wrong(say.untitled),
    frame.linksBack ? right(say.linksBack) : wrong(say.noLinkBack),
  ];
}

function fallbackJudgement({ form, words, reserved }: SeenSnippet): Judgement {
  if (form === 'iframe') return note(say.iframeWithoutLink);
  if (!words) return wrong(say.noWords);
  return reserved ? right(say.fallback(words)) : note(say.notReserved);
}

function loaderJudgement(snippet: SeenSnippet, loaders: readonly string[]): Judgement[] {
  if (snippet.form === 'iframe') return [];
  const { origin } = new URL(snippet.address);
  const own = loaders.filter((loader) => hostOf(loader) === hostOf(snippet.address));
  if (own.length === 0)
    return [loaders.length ? wrong(say.loaderOfOther(loaders[0] ?? '', origin)) : wrong(say.noLoader)];
  return [right(say.version), ...(own.length > 1 ? [note(say.loaderTwice)] : [])];
}

/** An origin without the alias `www`, which the loader takes for the same. */
const hostOf = (address: string): string => new URL(address).host.replace(/^www\./, '');

/** What a snippet has kept of its form; an editor may have left its link alone. */
function formJudgements({ form, frame }: SeenSnippet): Judgement[] {
  if (form !== 'bare') return [right(say.form[form])];
  return [note(say.form.bare), ...(frame ? [] : [wrong(say.bareNotAlone)])];
}

/** What is right and wrong with one snippet, and what to mend. */
function judgeSnippet(snippet: SeenSnippet, page: SeenPage): Judgement[] {
  const mixed = page.url.startsWith('https:') && snippet.address.startsWith('http:');
  return [
    ...formJudgements(snippet),
    ...loaderJudgement(snippet, page.loaders),
    ...(mixed ? [wrong(say.mixed)] : []),
    ...(snippet.frame ? frameJudgements(snippet.frame, snippet.form) : [wrong(say.notFramed)]),
    fallbackJudgement(snippet),
  ];
}

/** The report on a page as lines, and whether anything is wrong. */
export function report(page: SeenPage): { lines: string[]; passed: boolean } {
  if (page.snippets.length === 0) {
    const found = page.loaders.length ? say.loaderAlone : say.noSnippet;
    return { lines: [`${page.url}: ${found}`], passed: false };
  }
  const judged = page.snippets.map((snippet) => ({ snippet, findings: judgeSnippet(snippet, page) }));
  const wrongs = judged.flatMap(({ findings }) => findings).filter(({ grade }) => grade === 'lỗi').length;
  return {
    passed: wrongs === 0,
    lines: [
      page.url,
      ...judged.flatMap(({ snippet, findings }, place) => [
        `  ${place + 1}. ${snippet.address}`,
        ...findings.map(({ grade, text }) => `     ${grade}: ${text}`),
      ]),
      wrongs ? say.wrongs(wrongs) : say.allRight,
    ],
  };
}
