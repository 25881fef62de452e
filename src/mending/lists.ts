import { frontMatterLines, maskOf } from './blocks.ts';
import { breakOf, linesOf, type Change, type Line, type Mend } from './change.ts';

/** Bullets of Word and the web; the last are those of Wingdings and Symbol. */
const BULLET = /^(\s*)[·•●▪▫■□◦‣∙○◆◇►▶❖✓✔➢➤\uf0b7\uf0a7\uf0d8\uf0fc\uf076][\t \u00a0]*(?=\S)/;
/** Letters that Word's fonts draw as bullets: always before a tab, mostly of the second level. */
const LETTER_BULLET = /^(\s*)(?:[o§üØv]|[–—])\t[\t ]*(?=\S)/;
/** A dash of another length, as a list. */
const DASH = /^(\s*)[–—−][ \u00a0]+(?=\S)/;
const LETTERED = /^\s{0,3}\(?[a-zđ]\)\s/;
const MARKDOWN_ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s/;

/** Lines of the body that are neither code nor front matter; undefined for those that are. */
function bodyLines(text: string, mask: string): (Line | undefined)[] {
  const lines = linesOf(text);
  const front = frontMatterLines(lines);
  return lines.map((line, n) => {
    const isFront = front > 0 && n <= front;
    const isCode = line.text.trim() !== '' && mask.slice(line.start, line.end).trim() === '';
    return isFront || isCode ? undefined : line;
  });
}

function bulletOf(lines: readonly (Line | undefined)[], n: number, isAfterItem: boolean): Change | undefined {
  const line = lines[n];
  if (!line) return undefined;
  const strong = BULLET.exec(line.text);
  const lettered = strong ? null : LETTER_BULLET.exec(line.text);
  const isRun = [lines[n - 1], lines[n + 1]].some((other) => other && DASH.test(other.text));
  const dash = strong || lettered ? null : DASH.exec(line.text);
  const found = strong ?? lettered ?? (dash && isRun ? dash : null);
  if (!found) return undefined;
  const [old, indent = ''] = found;
  const isDeep = isAfterItem && (indent.includes('\t') || indent.length > 1 || lettered !== null);
  return {
    start: line.start,
    end: line.start + old.length,
    text: `${isDeep ? '  ' : ''}- `,
    code: 'danh-sach',
    isSure: dash === null,
  };
}

/** Bullets that Markdown does not know become its own; points a), b) that would run together come apart. */
export const mendLists: Mend = (source) => {
  const { text, kind, isVerbatim } = source;
  if (kind !== 'markdown' || isVerbatim) return [];
  const lines = bodyLines(text, maskOf(source));
  let isAfterItem = false;
  return lines.flatMap((line, n): Change[] => {
    const bullet = bulletOf(lines, n, isAfterItem);
    const before = lines[n - 1];
    if (line?.text.trim() !== '') isAfterItem = bullet !== undefined || MARKDOWN_ITEM.test(line?.text ?? '');
    if (bullet) return [bullet];
    const isPoint = line && LETTERED.test(line.text);
    const runsOn = before && before.text.trim() !== '' && !MARKDOWN_ITEM.test(before.text);
    const hasSisters = [before, lines[n + 1]].some((other) => other && LETTERED.test(other.text));
    if (!isPoint || !runsOn || !hasSisters) return [];
    return [{ start: line.start, end: line.start, text: breakOf(text), code: 'danh-sach', isSure: true }];
  });
};
