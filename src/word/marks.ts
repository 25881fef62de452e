import type { DocumentBlock } from './paragraph.ts';
import type { Role } from './roles.ts';
import type { Styles } from './styles.ts';
import { allWords, isWord, newElement, prepend, remove, wordChild, wordChildren } from './xml.ts';

/**
 * What a paragraph is travels at its beginning, between two signs of the private area, through every program that reads words only:
 * `h12` heading of a rank, `i5:` point of a rank, `i0:3` numbered point, `c` caption.
 */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];
const MARK = /^\s*\ue000(?:h(?<heading>\d+)|i(?<item>\d+):(?<value>\d*)|(?<caption>c))\ue001\s*/u;

/** The mark of a point of a list. */
export const pointMark = (rank: number, value?: number): string => `${OPEN}i${rank}:${value ?? ''}${CLOSE}`;

/** A mark that was read. */
export type Mark =
  | { readonly kind: 'heading'; readonly rank: number }
  | { readonly kind: 'item'; readonly rank: number; readonly value: number | undefined }
  | { readonly kind: 'caption' };

/** The mark at the beginning of a text and how long it is; undefined without one. */
export function readMark(text: string): { mark: Mark; length: number } | undefined {
  const found = MARK.exec(text);
  if (!found) return undefined;
  const { heading, item, value } = found.groups ?? {};
  const mark: Mark = heading
    ? { kind: 'heading', rank: Number(heading) }
    : item
      ? { kind: 'item', rank: Number(item), value: value ? Number(value) : undefined }
      : { kind: 'caption' };
  return { mark, length: found[0].length };
}

/** Signs that only we may write. */
export function dropMarks(root: Element): void {
  for (const words of allWords(root, 't'))
    if (/[\ue000\ue001]/.test(words.textContent))
      words.textContent = words.textContent.replace(/[\ue000\ue001]/g, '');
}

/** Takes the first letters of a paragraph away, blanks before them too. */
function cutStart(paragraph: Element, length: number): void {
  let left = length;
  for (const piece of allWords(paragraph, 't', 'tab')) {
    if (isWord(piece, 'tab')) {
      if (!isWord(piece.parentNode as Element, 'r')) continue;
      if (left > 0) left -= 1;
      remove(piece);
      continue;
    }
    const text = piece.textContent;
    const start = text.trimStart();
    // Blanks before the mark are no part of it, those inside it are.
    const blanks = left === length ? text.length - start.length : 0;
    piece.textContent = text.slice(blanks + Math.min(left, text.length - blanks));
    left -= Math.min(left, text.length - blanks);
    if (left === 0 && piece.textContent.trim() !== '') break;
  }
}

/** Says in a paragraph itself what it is, and takes away Word's own way of saying it. */
function markParagraph(paragraph: Element, mark: string, cut: number): void {
  if (cut > 0) cutStart(paragraph, cut);
  const properties = wordChild(paragraph, 'pPr');
  if (properties) remove(properties);
  if (mark) prepend(paragraph, mark);
}

/** Writes into each block what it is. Cells of tables hold lines of text: what Word would put before them becomes text. */
export function writeMarks(blocks: readonly DocumentBlock[], roles: readonly Role[]): void {
  blocks.forEach((block, n) => {
    if (block.kind === 'table') {
      for (const { element, label } of block.cells.flat())
        markParagraph(element, label ? (label.isBullet ? '- ' : `${label.text} `) : '', 0);
      return;
    }
    const { element, label } = block.paragraph;
    const role = roles[n];
    const before = label && label.text !== '' ? `${label.text} ` : '';
    if (role?.kind === 'heading') markParagraph(element, `${OPEN}h${role.rank}${CLOSE}${before}`, 0);
    else if (role?.kind === 'item') markParagraph(element, pointMark(role.rank, role.value), role.cut);
    else markParagraph(element, role?.kind === 'caption' ? `${OPEN}c${CLOSE}` : before, 0);
  });
}

/** Looks that Markdown has, said by each run itself: bold and italic mostly come from styles, which readers do not follow. */
export function writeLooks(root: Element, styles: Styles): void {
  for (const paragraph of allWords(root, 'p'))
    for (const run of allWords(paragraph, 'r')) {
      const old = wordChild(run, 'rPr');
      // The mark of a note is raised by itself.
      const isNoteMark = wordChild(run, 'footnoteReference') ?? wordChild(run, 'endnoteReference');
      const kept = old && !isNoteMark ? wordChildren(old, 'vertAlign') : [];
      const looks = ['b', 'i', 'strike'].filter((name) => styles.isOn(run, paragraph, name));
      const fresh = newElement(run, 'rPr');
      for (const name of looks) fresh.appendChild(newElement(run, name));
      for (const one of kept) fresh.appendChild(one);
      if (old) remove(old);
      if (fresh.firstChild) run.insertBefore(fresh, run.firstChild);
    }
}
