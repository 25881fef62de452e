import type { ListCounter, ListLabel } from './numbering.ts';
import type { Styles } from './styles.ts';
import { allBelow, allWords, textOf, valueOf } from './xml.ts';

/** A paragraph as a reader sees it. */
export interface Paragraph {
  readonly element: Element;
  /** Without what Word puts before it; trimmed. */
  readonly text: string;
  /** What Word puts before it. */
  readonly label: ListLabel | undefined;
  /** Whether all its words are. */
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** `center`, `right`, `both`, … */
  readonly alignment: string;
  /** Name of its style in small letters. */
  readonly style: string;
  /** Level of heading that its style gives, from 1; undefined for other paragraphs. */
  readonly outline: number | undefined;
  readonly hasPicture: boolean;
}

const HEADING_STYLE = /^(?:heading|đầu đề|tiêu đề|đề mục)\s*([1-9])$/;

function outlineOf(element: Element, styles: Styles): number | undefined {
  const byName = HEADING_STYLE.exec(styles.styleName(element))?.[1];
  if (byName) return Number(byName);
  const said = styles
    .paragraphChain(element)
    .map((one) => valueOf(one, 'outlineLvl'))
    .find((one) => one !== undefined);
  // 9 is the level of plain text.
  return said !== undefined && /^[0-8]$/.test(said) ? Number(said) + 1 : undefined;
}

/** Reads a paragraph. Lists are counted while they are read: each paragraph is read once, in the document's order. */
export function readParagraph(element: Element, styles: Styles, counter: ListCounter): Paragraph {
  const runs = allWords(element, 'r').filter((run) => textOf(run).trim() !== '');
  const are = (property: string): boolean =>
    runs.length > 0 && runs.every((run) => styles.isOn(run, element, property));
  return {
    element,
    text: textOf(element).trim(),
    label: counter.next(element),
    isBold: are('b'),
    isItalic: are('i'),
    alignment:
      styles
        .paragraphChain(element)
        .map((one) => valueOf(one, 'jc'))
        .find((one) => one !== undefined) ?? 'left',
    style: styles.styleName(element),
    outline: outlineOf(element, styles),
    hasPicture:
      allBelow(element, ({ localName }) => localName === 'blip' || localName === 'imagedata').length > 0,
  };
}

/** One thing after another in a document: a paragraph, or a table with its cells' paragraphs. */
export type DocumentBlock =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'table'; readonly element: Element; readonly cells: readonly (readonly Paragraph[])[] };

/** The lines of a table, cell by cell. */
export const linesOfTable = ({ cells }: { readonly cells: readonly (readonly Paragraph[])[] }): string[][] =>
  cells.map((cell) => cell.map(({ text }) => text).filter((text) => text !== ''));

/** Where a block stands in the document's tree. */
export const elementOf = (block: DocumentBlock): Element =>
  block.kind === 'table' ? block.element : block.paragraph.element;

/** A paragraph's words with what Word puts before them. */
export const textWithLabel = ({ label, text }: Paragraph): string =>
  label && label.text !== '' ? `${label.text} ${text}` : text;
