/**
 * Heights that follow from `widget.css` alone, in CSS pixels at a text size of 16: what an oEmbed answer and a snippet
 * reserve before anything is loaded. A list's is exact as far as its heading's line count is guessed right; the
 * others' are estimates, and the loader corrects them.
 */

const EDGE = 29;
const HEADING_LINE = 24;
const TEXT_LINE = 24;
const FOOT = 63;
const GAP = 8;
const LIST_LINE = 85;
/** Mean width of a letter of the system's fonts, in pixels. */
const LETTER = 8;

/** Lines that a text takes in a widget `width` pixels wide; `scale` 1 for text, more for headings. */
const linesOf = (text: string, width: number, scale = 1): number =>
  Math.max(1, Math.ceil((text.length * LETTER * scale) / (width - 26)));

/** Height of a widget with `count` headlines, and notices above them. */
export function listHeight(
  title: string,
  count: number,
  width: number,
  notices: readonly string[] = [],
): number {
  const above = notices.reduce((sum, text) => sum + GAP + 18 + TEXT_LINE * linesOf(text, width - 18), 0);
  const lines = count ? GAP + count * LIST_LINE : GAP + TEXT_LINE;
  return EDGE + HEADING_LINE * linesOf(title, width, 1.15) + above + lines + FOOT;
}

/** Height of a widget made of paragraphs, each of which may carry extra pixels for what stands around its text. */
export function textHeight(
  title: string,
  paragraphs: readonly { text: string; extra?: number }[],
  width: number,
): number {
  const body = paragraphs.reduce(
    (sum, { text, extra = 0 }) => sum + GAP + TEXT_LINE * linesOf(text, width) + extra,
    0,
  );
  return EDGE + HEADING_LINE * linesOf(title, width, 1.15) + body + FOOT;
}
