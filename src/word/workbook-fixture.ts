import { strToU8, zipSync } from 'fflate';
import { escaped } from './docx-fixture.ts';

/** A cell: words or a number; a day as Excel counts it. */
export type FixtureCell = string | number | { readonly day: number };

const letters = (x: number): string =>
  (x >= 26 ? letters(Math.floor(x / 26) - 1) : '') + String.fromCharCode(65 + (x % 26));

function cellXml(cell: FixtureCell, place: string, strings: string[]): string {
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${place}" s="1"><v>${cell.day}</v></c>`;
  if (cell === '') return '';
  strings.push(cell);
  return `<c r="${place}" t="s"><v>${strings.length - 1}</v></c>`;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as Excel writes it: sheets of rows, words in one list, merged cells by their places (`A1:C1`). */
export function xlsx(
  sheets: readonly (readonly (readonly FixtureCell[])[])[],
  merged: readonly string[] = [],
  others: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const strings: string[] = [];
  const sheetXml = sheets.map((rows) => {
    const body = rows
      .map(
        (cells, y) =>
          `<row r="${y + 1}">${cells.map((cell, x) => cellXml(cell, `${letters(x)}${y + 1}`, strings)).join('')}</row>`,
      )
      .join('');
    const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    return `<worksheet ${MAIN}><sheetData>${body}</sheetData>${merges ? `<mergeCells>${merges}</mergeCells>` : ''}</worksheet>`;
  });
  const parts = {
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${LINKS}"><workbookPr/><sheets>${sheets
      .map((_, n) => `<sheet name="Trang ${n + 1}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
      .map((_, n) => `<Relationship Id="rId${n + 1}" Target="worksheets/sheet${n + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="mm/yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${strings.map((text) => `<si><r><t>${escaped(text)}</t></r><rPh><t>đọc</t></rPh></si>`).join('')}</sst>`,
    ...Object.fromEntries(sheetXml.map((xml, n) => [`xl/worksheets/sheet${n + 1}.xml`, xml])),
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), ...files, ...others });
}
