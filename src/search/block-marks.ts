/** What a block of a page is; `summary` is the page's description, which it does not show itself. */
export type BlockKind = 'heading' | 'text' | 'row' | 'summary';

/** Behind each block of a page in the index, by its kind: signs that are neither letters nor digits, so that no word holds them. */
const MARKS: Readonly<Record<BlockKind, string>> = { heading: '␝', text: '␞', row: '␟', summary: '␜' };
const KIND_OF = Object.fromEntries(Object.entries(MARKS).map(([kind, mark]) => [mark, kind])) as Readonly<
  Record<string, BlockKind>
>;

/** A block of a page as the index gives it back. */
export interface IndexedBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** How many words, parted by blanks, stand before it on the page. */
  readonly place: number;
}

/** A block's text with the mark of its end. */
export const closeBlock = ({ kind, text }: { kind: BlockKind; text: string }): string =>
  text.replace(/[␜␝␞␟]/g, ' ') + MARKS[kind];

/** Blocks of a text that the index kept. */
export function openBlocks(content: string): IndexedBlock[] {
  let place = 0;
  return [...content.matchAll(/([^␜␝␞␟]*)([␜␝␞␟]|$)/g)].flatMap(([, whole = '', mark = '']) => {
    const text = whole.trim();
    if (text === '') return [];
    const block = { kind: KIND_OF[mark] ?? 'text', text, place };
    place += text.split(/\s+/).length;
    return [block];
  });
}

/** Blocks as one text, each with an end of its own. */
export const plainText = (blocks: readonly IndexedBlock[]): string =>
  blocks.map(({ text }) => (/[\p{L}\p{N})”"]$/u.test(text) ? `${text}.` : text)).join(' ');
