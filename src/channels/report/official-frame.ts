import { reportSentences as say } from '../../site/sentences/report.ts';
import { wordParagraph, wordRun } from '../word-file.ts';
import type { ReportBlock } from './block.ts';

/** Width between the margins, in twentieths of a point (165 mm). */
const WIDTH = 9354;

const points = (size: number): string => `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`;
const BOLD = '<w:b/>';
const ITALIC = '<w:i/>';
const CENTRED = '<w:spacing w:after="0"/><w:jc w:val="center"/>';

const centred = (text: string, properties: string): string =>
  wordParagraph(wordRun(text, properties), CENTRED);

/** A rule below a line of text, drawn by a paragraph without letters; `aside` is what stays free on each side. */
const rule = (aside: number): string =>
  wordParagraph(
    '',
    `<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:spacing w:before="60" w:after="0" w:line="120" w:lineRule="exact"/><w:ind w:left="${aside}" w:right="${aside}"/><w:jc w:val="center"/>`,
  );

const cell = (width: number, content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;

/** Cells side by side without borders, as the frame of an official document is set. */
const sideBySide = (...cells: readonly (readonly [width: number, content: string])[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${cells.map(([width]) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid><w:tr>${cells.map(([width, content]) => cell(width, content)).join('')}</w:tr></w:tbl>`;

/** Motto right; the two agencies, the number left; place and day below the motto (annex I, part II, 1 to 4). All but the motto is left to fill in. */
export const letterhead = (): string =>
  sideBySide(
    [
      3700,
      centred(say.dots, points(13)) +
        centred(say.dots, BOLD + points(13)) +
        rule(1250) +
        centred(say.number, points(13)),
    ],
    [
      WIDTH - 3700,
      centred(say.nation, BOLD + points(13)) +
        centred(say.motto, BOLD + points(14)) +
        rule(1010) +
        centred(say.placeAndDay, ITALIC + points(14)),
    ],
  );

/** The kind of document, what it is about (5). */
export const titleLines = (kind: string, subject: readonly string[]): string =>
  wordParagraph(
    wordRun(kind.toLocaleUpperCase('vi'), BOLD + points(14)),
    '<w:spacing w:before="360" w:after="0"/><w:jc w:val="center"/>',
  ) +
  subject.map((line) => centred(line, BOLD + points(14))).join('') +
  rule(3400) +
  wordParagraph('', '<w:spacing w:after="60"/>');

/** Recipients left, signature right (7 to 9), on one page. */
export const signature = (): string =>
  sideBySide(
    [
      4200,
      wordParagraph(
        wordRun(say.recipients, BOLD + ITALIC + points(12)),
        '<w:keepNext/><w:spacing w:after="0"/>',
      ) +
        say.recipientLines
          .map((line) => wordParagraph(wordRun(line, points(11)), '<w:keepNext/><w:spacing w:after="0"/>'))
          .join(''),
    ],
    [
      WIDTH - 4200,
      centred(say.dots, BOLD + points(14)) +
        // Room for a signature and a seal.
        wordParagraph('', '<w:spacing w:before="1400" w:after="0"/>') +
        centred(say.dots, BOLD + points(14)),
    ],
  );

const LINE = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

/** A table of a report with its heading on each page, 11 pt. */
export function wordTable({ headings, rows, widths }: Extract<ReportBlock, { kind: 'table' }>): string {
  const share = WIDTH / widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.floor(width * share));
  const set = (cells: readonly (string | number | undefined)[], head: boolean): string =>
    cells
      .map((value = '', column) =>
        cell(
          columns[column] ?? 0,
          wordParagraph(
            wordRun(String(value), (head ? BOLD : '') + points(11)),
            `<w:spacing w:before="20" w:after="20"/>${head || typeof value === 'number' ? '<w:jc w:val="center"/>' : ''}`,
          ),
        ),
      )
      .join('');
  const row = (cells: string, properties: string): string =>
    `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells}</w:tr>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblBorders>${LINE}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${row(set(headings, true), '<w:tblHeader/>')}${rows.map((cells) => row(set(cells, false), '')).join('')}</w:tbl>`;
}
