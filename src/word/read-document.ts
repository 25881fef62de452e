import { openArchive, type Parts } from './archive.ts';
import { decodeFonts } from './fonts.ts';
import { dropContents, dropHidden } from './hidden.ts';
import { dropMarks } from './marks.ts';
import { readNumbering, type ListCounter } from './numbering.ts';
import { readParagraph, type DocumentBlock, type Paragraph } from './paragraph.ts';
import { WordRefusal } from './refusal.ts';
import { acceptRevisions, dropComments, unwrapControls, type Tell } from './revisions.ts';
import { bringIntoLine } from './shapes.ts';
import { readStyles, type Styles } from './styles.ts';
import { allWords, isWord, parsePart, wordChild, wordChildren } from './xml.ts';

/** A Word file, opened: its parts as trees, its text without what no reader sees. */
export interface WordDocument {
  readonly parts: Parts;
  readonly document: Document;
  readonly body: Element;
  /** Footnotes and endnotes by the names of their parts. */
  readonly notes: ReadonlyMap<string, Document>;
  readonly styles: Styles;
  readonly counter: ListCounter;
}

const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];

/** The text of a part, in the encoding that its first bytes tell. */
function textOfPart(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Sums what several parts have to say into one sentence each. */
function cleaned(root: Element, styles: Styles, tell: Tell): void {
  dropMarks(root);
  unwrapControls(root, tell);
  acceptRevisions(root, tell);
  dropContents(root, styles, tell);
  dropHidden(root, styles, tell);
  bringIntoLine(root, tell);
  decodeFonts(root, styles, tell);
}

/**
 * Opens a Word file and makes its text plain: changes accepted, comments and hidden text left out, boxes and formulas in line, old
 * fonts in Unicode.
 * @throws WordRefusal when it is no Word file or is damaged
 */
export function readDocument(bytes: Uint8Array, tell: Tell): WordDocument {
  const parts = openArchive(bytes);
  const part = (name: string): Document | undefined => {
    const found = parts.get(name);
    return found && parsePart(textOfPart(found));
  };
  const document = part('word/document.xml');
  const body = document && wordChild(document.documentElement, 'body');
  if (!document || !body)
    throw new WordRefusal('Tệp Word không có phần chữ. Mở tệp bằng Word, lưu lại, rồi thử lại.');
  const styles = readStyles(part('word/styles.xml'));
  const comments = part('word/comments.xml');
  dropComments(body, comments ? allWords(comments, 'comment').length : 0, tell);
  cleaned(body, styles, tell);
  const notes = new Map<string, Document>();
  for (const name of NOTES) {
    const found = part(name);
    if (!found) continue;
    cleaned(found.documentElement, styles, (sentence) => tell(`Chú thích cuối trang: ${sentence}`));
    notes.set(name, found);
  }
  return { parts, document, body, notes, styles, counter: readNumbering(part('word/numbering.xml'), styles) };
}

/** The blocks of a document in order, its paragraphs read. */
export function blocksOf({ body, styles, counter }: WordDocument): DocumentBlock[] {
  const read = (element: Element): Paragraph => readParagraph(element, styles, counter);
  return wordChildren(body, 'p', 'tbl').map((element): DocumentBlock => {
    if (isWord(element, 'p')) return { kind: 'paragraph', paragraph: read(element) };
    const cells = allWords(element, 'tc').map((cell) => wordChildren(cell, 'p').map(read));
    return { kind: 'table', element, cells };
  });
}
