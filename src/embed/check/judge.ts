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

/** What the source of a snippet tells, read against the site whose widget it should be. */
function writtenJudgements({ form, address, written }: SeenSnippet, site: string): Judgement[] {
  if (!written) return [];
  const { title, bordered, status } = written;
  return [
    ...(hostOf(address) === hostOf(site) ? [] : [wrong(say.otherSite(new URL(site).host))]),
    ...(status !== undefined && status >= 400 ? [wrong(say.missing(status))] : []),
    ...(form === 'iframe' ? [title ? right(say.titled(title)) : wrong(say.untitled)] : []),
    ...(bordered ? [note(say.bordered)] : []),
  ];
}

function loaderJudgement(snippet: SeenSnippet, { loaders, source }: SeenPage): Judgement[] {
  if (snippet.form === 'iframe') return [];
  const { origin } = new URL(snippet.address);
  const own = loaders.filter((loader) => hostOf(loader) === hostOf(snippet.address));
  if (loaders.length === 0 && source && !source.whole) return [note(say.loaderElsewhere)];
  if (own.length === 0)
    return [loaders.length ? wrong(say.loaderOfOther(loaders[0] ?? '', origin)) : wrong(say.noLoader)];
  const known = own.every((loader) => loader.includes('/nhung/v1/'));
  return [
    known ? right(say.version) : wrong(say.otherVersion),
    ...(own.length > 1 ? [note(say.loaderTwice)] : []),
  ];
}

/** An origin without the alias `www`, which the loader takes for the same. */
const hostOf = (address: string): string => new URL(address).host.replace(/^www\./, '');

/** What a snippet has kept of its form; an editor may have left its link alone. */
function formJudgements({ form, frame, written }: SeenSnippet): Judgement[] {
  if (form !== 'bare') return [right(say.form[form])];
  return [note(say.form.bare), ...(frame || written?.alone ? [] : [wrong(say.bareNotAlone)])];
}

/** What is right and wrong with one snippet, and what to mend. */
function judgeSnippet(snippet: SeenSnippet, page: SeenPage): Judgement[] {
  if (!URL.canParse(snippet.address)) return [wrong(say.addressBroken)];
  const mixed = page.url.startsWith('https:') && snippet.address.startsWith('http:');
  return [
    ...formJudgements(snippet),
    ...loaderJudgement(snippet, page),
    ...(mixed ? [wrong(say.mixed)] : []),
    ...(snippet.written
      ? writtenJudgements(snippet, page.url)
      : snippet.frame
        ? frameJudgements(snippet.frame, snippet.form)
        : [wrong(say.notFramed)]),
    fallbackJudgement(snippet),
  ];
}

/** What is said of one snippet, or of the page where `address` is empty. */
export interface JudgedSnippet {
  readonly address: string;
  readonly findings: readonly Judgement[];
}

/** All that is right and wrong in a page, in the order of its snippets. */
export function judge(page: SeenPage): JudgedSnippet[] {
  const spelled = page.source?.spelled ? [{ address: '', findings: [wrong(say.spelled)] }] : [];
  const judged = page.snippets.map((snippet) => ({
    address: snippet.address,
    findings: judgeSnippet(snippet, page),
  }));
  if (spelled.length || judged.length) return [...spelled, ...judged];
  return [{ address: '', findings: [wrong(page.loaders.length ? say.loaderAlone : say.noSnippet)] }];
}

/** The last line on a page. */
export function verdict(judged: readonly JudgedSnippet[]): { text: string; passed: boolean } {
  const wrongs = judged.flatMap(({ findings }) => findings).filter(({ grade }) => grade === 'lỗi').length;
  return { text: wrongs ? say.wrongs(wrongs) : say.allRight, passed: wrongs === 0 };
}

/** The report on a page as lines, and whether anything is wrong. */
export function report(page: SeenPage): { lines: string[]; passed: boolean } {
  const judged = judge(page);
  const [first] = judged;
  if (first?.address === '')
    return { lines: [`${page.url}: ${first.findings[0]?.text ?? ''}`], passed: false };
  const { text, passed } = verdict(judged);
  return {
    passed,
    lines: [
      page.url,
      ...judged.flatMap(({ address, findings }, place) => [
        `  ${place + 1}. ${address}`,
        ...findings.map(({ grade, text: found }) => `     ${grade}: ${found}`),
      ]),
      text,
    ],
  };
}
