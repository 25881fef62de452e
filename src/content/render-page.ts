import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import type { Body } from '../files/content-files.ts';
import type { Fault } from '../files/fault.ts';

/** Renders Markdown to HTML as a loader's context does. */
export type RenderMarkdown = LoaderContext['renderMarkdown'];
export type Rendered = Awaited<ReturnType<RenderMarkdown>>;

/** Keeps the renderer from taking a rule (`---`) at the head of a body for front matter. */
const NO_FRONT_MATTER = '---\n---\n';

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

const showsNothing = (html: string): boolean => !/[\p{L}\p{N}]|<img/u.test(html.replace(/<(?!img)[^>]*>/g, ''));

/** The line of a body from which on it cannot be rendered: its beginnings are tried, each half as long a step. */
async function failingLine(lines: readonly string[], fails: (text: string) => Promise<boolean>): Promise<number> {
  let [sound, failing] = [0, lines.length];
  while (failing - sound > 1) {
    const middle = Math.floor((sound + failing) / 2);
    if (await fails(lines.slice(0, middle).join('\n'))) failing = middle;
    else sound = middle;
  }
  return failing;
}

/**
 * Renders the body of a page. Whatever keeps its text from reaching the reader is told as a fault, never swallowed: a
 * plugin that throws, and a text of which nothing is left.
 */
export async function renderPage(
  { text, line }: Body,
  file: string,
  renderMarkdown: RenderMarkdown,
): Promise<Rendered | Fault> {
  const render = (body: string) => renderMarkdown(NO_FRONT_MATTER + body, { fileURL: pathToFileURL(file) });
  try {
    const rendered = await render(text);
    if (!hasWords(text) || !showsNothing(rendered.html)) return rendered;
    return {
      line,
      column: 1,
      code: 'mat-noi-dung',
      what: 'Bài có chữ nhưng dựng ra một trang trống',
      mend: 'xem lại đoạn đầu bài: thẻ HTML mở mà không đóng thường làm mất phần sau',
    };
  } catch (cause) {
    const fails = (body: string) => render(body).then(() => false, () => true);
    return {
      line: line - 1 + (await failingLine(text.split('\n'), fails)),
      column: 1,
      code: 'khong-dung-duoc',
      what: 'Không dựng được bài từ dòng này',
      why: `Máy báo: ${cause instanceof Error ? cause.message : String(cause)}`,
      mend: 'viết lại đoạn này; thường do một địa chỉ ảnh, liên kết hoặc thẻ HTML viết lạ',
    };
  }
}
