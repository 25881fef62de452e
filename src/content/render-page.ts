import type { Body } from '../files/content-files.ts';
import { FaultError, type Fault } from '../files/fault.ts';

/** Elements that the sanitiser takes away with all they hold. */
const TAKEN_AWAY =
  /<(script|style|template|noscript|iframe|object|embed|svg|math|form|textarea|select|title)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;

/** Whether Markdown has words that a reader should see, however it is marked up. */
const hasWords = (markdown: string): boolean =>
  /[\p{L}\p{N}]/u.test(
    markdown
      .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
      .replace(TAKEN_AWAY, '')
      .replace(/<[^>]*>/g, '')
      // Pictures are not words, and a definition (`[name]: address`) shows nothing by itself.
      .replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?/g, '')
      .replace(/^ {0,3}\[[^\]]+\]:.*$/gm, ''),
  );

const showsNothing = (html: string): boolean =>
  !/[\p{L}\p{N}]|<img/u.test(html.replace(/<(?!img)[^>]*>/g, ''));

type Fails = (text: string) => Promise<boolean>;

/** The first line of a text with which it can no longer be rendered; beginnings are tried, each time half of what is left. */
async function failingLine(text: string, fails: Fails): Promise<number> {
  const lines = text.split('\n');
  let [sound, failing] = [0, lines.length];
  while (failing - sound > 1) {
    const middle = Math.floor((sound + failing) / 2);
    if (await fails(lines.slice(0, middle).join('\n'))) failing = middle;
    else sound = middle;
  }
  return failing;
}

/** The line that an error of the renderer names itself, as that of MDX does: `line`, or `12:3:` before its words. */
function ownLine(cause: unknown): number | undefined {
  const { line, message } = cause as { line?: unknown; message?: unknown };
  const written = typeof message === 'string' ? /^(\d+):\d+:/.exec(message)?.[1] : undefined;
  if (typeof line === 'number' && line > 0) return line;
  return written === undefined ? undefined : Number(written);
}

/**
 * Renders the body of a page. Whatever keeps its text from reaching the reader is told as a fault, never swallowed: a
 * plugin that throws, and a text of which nothing is left. `render` gives the rendered page with its HTML; one that only
 * compiles gives none.
 */
export async function renderPage<Rendered extends { readonly html?: string }>(
  { text, line }: Body,
  render: (text: string) => Promise<Rendered>,
): Promise<Rendered | Fault> {
  try {
    const rendered = await render(text);
    if (rendered.html === undefined || !showsNothing(rendered.html) || !hasWords(text)) return rendered;
    return {
      line,
      column: 1,
      code: 'mat-noi-dung',
      what: 'Bài có chữ nhưng dựng ra một trang trống',
      mend: 'xem lại đoạn đầu bài: thẻ HTML mở mà không đóng thường làm mất phần sau',
    };
  } catch (cause) {
    // A plugin that knows what is wrong says it better than a search for the line.
    if (cause instanceof FaultError) return cause.fault;
    const fails: Fails = (beginning) =>
      render(beginning).then(
        () => false,
        () => true,
      );
    return {
      line: line - 1 + (ownLine(cause) ?? (await failingLine(text, fails))),
      column: 1,
      code: 'khong-dung-duoc',
      what: 'Không dựng được bài từ dòng này',
      why: `Máy báo: ${cause instanceof Error ? cause.message : String(cause)}`,
      mend: 'viết lại đoạn này; thường do một địa chỉ ảnh, liên kết hoặc thẻ HTML viết lạ',
    };
  }
}
