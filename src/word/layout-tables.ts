import { isCaptionOf } from './roles.ts';
import { elementOf, type DocumentBlock, type Paragraph } from './paragraph.ts';
import { allWords, remove, wordChildren } from './xml.ts';

type Cell = readonly Paragraph[];
type Table = Extract<DocumentBlock, { kind: 'table' }>;

const isFilled = ({ text, hasPicture }: Paragraph): boolean => text !== '' || hasPicture;

/** The rows of a table; undefined where it has tables in it. */
function rowsOf({ element, cells }: Table): readonly (readonly Cell[])[] | undefined {
  if (allWords(element, 'tbl').length > 0) return undefined;
  const read = new Map(cells.flat().map((paragraph) => [paragraph.element, paragraph]));
  return wordChildren(element, 'tr').map((row) =>
    wordChildren(row, 'tc').map((cell) =>
      wordChildren(cell, 'p').flatMap((paragraph) => read.get(paragraph) ?? []),
    ),
  );
}

/** Pictures alone, each with nothing but its caption. */
const holdsPictures = (columns: readonly Cell[]): boolean =>
  columns.some((column) => column.some(({ hasPicture }) => hasPicture)) &&
  columns.every((column) =>
    column.every(
      (paragraph, n) =>
        (paragraph.hasPicture && paragraph.text === '') || isCaptionOf(paragraph, column[n - 1]),
    ),
  );

/** What a table only held in its place, in the order of reading; undefined for one that tabulates. */
function contentOf(block: Table): Cell | undefined {
  const rows = rowsOf(block);
  if (!rows) return undefined;
  if (rows.every((row) => row.length === 1)) return rows.flat(2);
  const columns = Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, x) =>
    rows.flatMap((row) => row[x] ?? []).filter(isFilled),
  );
  return holdsPictures(columns) ? columns.flat() : undefined;
}

/** Frames around a text, and pictures side by side above their captions, are drawn as tables: their paragraphs stand in the text. */
export const openLayoutTables = (blocks: readonly DocumentBlock[]): readonly DocumentBlock[] =>
  blocks.flatMap((block): readonly DocumentBlock[] => {
    const content = block.kind === 'table' ? contentOf(block) : undefined;
    if (!content) return [block];
    const table = elementOf(block);
    for (const { element } of content) table.parentNode?.insertBefore(element, table);
    remove(table);
    return content.map((paragraph) => ({ kind: 'paragraph', paragraph }));
  });
