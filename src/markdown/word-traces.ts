/**
 * What Word, Excel and a hurried hand leave in Markdown, mended as pure functions from text to text. Each takes the source of one
 * block (lines parted by `\n`) and gives it back as it is when there is nothing of its kind in it.
 */

/** Signs that Word puts before the lines of a list; those of the Symbol font lie where Unicode has no letters. */
const BULLET =
  /^[ \t]*(?:[•·▪▫■□●○◦‣∙➢➤✓✔\uf0b7\uf0a7\uf0d8\uf0fc\uf076](?:[ \t\u00a0]+|(?=\p{L}))|o\t[ \t]*)/u;
/** A dash may also begin what somebody says, so that it is a sign of a list only where a second one follows. */
const DASH = /^[ \t]*[–—][ \t\u00a0]+/;

/** Bullets of Word as those of Markdown: `•⇥Đơn` → `- Đơn`. */
export function withListMarks(source: string): string {
  const lines = source.split('\n');
  const dashes = lines.filter((line) => DASH.test(line)).length;
  const isList = (line: string): boolean => BULLET.test(line) || (dashes > 1 && DASH.test(line));
  if (!lines.some(isList)) return source;
  const made = lines.map((line) => (isList(line) ? `- ${line.replace(BULLET, '').replace(DASH, '')}` : line));
  // A list needs a blank line before it, or its first line would go on the sentence above in some editors.
  const first = lines.findIndex(isList);
  return [...made.slice(0, first), ...(first > 0 ? [''] : []), ...made.slice(first)].join('\n');
}

const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const CLAUSE = /^[ \t]*(?:([a-zđ])\)|(\d{1,2})[.)/]|([IVX]{1,5})[.)])[ \t]+\S/u;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

const placeOfClause = (line: string): number | undefined => {
  const [, letter, number, roman] = CLAUSE.exec(line) ?? [];
  if (roman) return ROMAN.includes(roman) ? 200 + ROMAN.indexOf(roman) : undefined;
  return letter ? 100 + LETTERS.indexOf(letter) : number ? Number(number) : undefined;
};

/** Whether a line of a block is shown on one line with the one before it. */
const runsOn = (before: string | undefined): boolean => before !== undefined && !/(?: {2}|\\)$/.test(before);

/** Clauses that stand one below the other in the file and run into one paragraph on the page, parted: `a) …`, `b) …`. */
export function withClausesApart(source: string): string {
  const lines = source.split('\n');
  const begins = lines.map((line, n) => {
    const own = placeOfClause(line);
    if (own === undefined) return false;
    const others = lines.map(placeOfClause);
    // One alone may be a number at the beginning of a line; two in a row are clauses.
    return others.some((other, at) => at !== n && other !== undefined && Math.abs(other - own) === 1);
  });
  return lines
    .flatMap((line, n) =>
      begins[n] && n > 0 && runsOn(lines[n - 1]) && lines[n - 1] !== '' ? ['', line] : [line],
    )
    .join('\n');
}

const cellsOf = (line: string): string[] =>
  line.split('\t').map((cell) => cell.trim().replaceAll('|', '\\|'));
const row = (cells: readonly string[], width: number): string =>
  `| ${Array.from({ length: width }, (_, n) => cells[n] ?? '').join(' | ')} |`;
const dashes = (width: number): string => `| ${Array<string>(width).fill('---').join(' | ')} |`;

/** Cells of Excel or Word, parted by tabs, as a table of Markdown. */
export function withTable(source: string): string {
  const lines = source.split('\n');
  const isRow = (line: string): boolean => /\S[ ]*\t/.test(line) && !BULLET.test(line);
  const first = lines.findIndex(isRow);
  const last = lines.map(isRow).lastIndexOf(true);
  const rows = lines.slice(first, last + 1);
  // Two rows at least, or a tab is but a wide blank.
  if (first < 0 || rows.length < 2 || !rows.every((line) => line.includes('\t'))) return source;
  const cells = rows.map(cellsOf);
  const width = Math.max(...cells.map(({ length }) => length));
  const [heading = [], ...others] = cells;
  const table = [row(heading, width), dashes(width), ...others.map((one) => row(one, width))];
  const before = lines.slice(0, first);
  const after = lines.slice(last + 1);
  return [...before, ...(before.length ? [''] : []), ...table, ...(after.length ? [''] : []), ...after].join(
    '\n',
  );
}

const PIPE = /(?<!\\)\|/g;
const DASH_ROW = /^[ \t]*\|?[ \t]*:?[-–—]+:?[ \t]*(?:\|[ \t]*:?[-–—]+:?[ \t]*)*\|?[ \t]*$/;
const widthOf = (line: string): number =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(PIPE).length;

/** Rows between `|` that became no table because the row of dashes is not there, is short, or was made long dashes by Word. */
export function withDashRow(source: string): string {
  const lines = source.split('\n');
  const first = lines.findIndex((line) => /^[ \t]*\|.*\|[ \t]*$/.test(line));
  const [heading = '', second = '', ...others] = first < 0 ? [] : lines.slice(first);
  if (first < 0 || !/^[ \t]*\|/.test(second) || [second, ...others].some((line) => !line.includes('|')))
    return source;
  const rest = DASH_ROW.test(second) ? others : [second, ...others];
  const before = lines.slice(0, first);
  return [...before, ...(before.length ? [''] : []), heading, dashes(widthOf(heading)), ...rest].join('\n');
}

/** Bold with a blank inside its marks, which Markdown does not take for bold: `**chữ **` → `**chữ**`. */
export const withTightBold = (source: string): string =>
  source.replace(
    /(?<![*\\])\*\*(?!\*)([ \t]*)([^*\n]+?)([ \t]*)(?<![*\\])\*\*(?!\*)/g,
    (whole, before: string, words: string, after: string, at: number) => {
      if (before === '' && after === '') return whole;
      const blank = (part: string, neighbour = ' '): string => (part && /\S/.test(neighbour) ? ' ' : '');
      return `${blank(before, source[at - 1])}**${words}**${blank(after, source[at + whole.length])}`;
    },
  );

const ADDRESS = String.raw`(?:\/|https?:\/\/)`;
const SWAPPED = new RegExp(String.raw`(?<!\])\(([^()\n]+)\)\[(${ADDRESS}[^\]\s]*)\]`, 'g');
const APART = new RegExp(String.raw`\[([^\]\n]+)\][ \t]+\((${ADDRESS}[^)\s]*)\)`, 'g');
const BLANKS = new RegExp(
  String.raw`(?<!!)\[([^\]\n]+)\]\([ \t]*(${ADDRESS}[^()"'\n<>]*?[ \t][^()"'\n<>]*?)[ \t]*\)`,
  'g',
);

/** An address without its blanks: `-` in one of ours, their code in one of the web. */
const joined = (address: string): string => {
  const parts = address.trim().split(/[ \t]+/);
  return address.startsWith('/') ? parts.join('-').replace(/-*\/-*/g, '/') : parts.join('%20');
};

/** Links that Markdown does not take for links: `(chữ)[/địa-chỉ/]`, `[chữ] (/địa-chỉ/)`, an address with blanks. */
export const withLinks = (source: string): string =>
  source
    .replace(SWAPPED, '[$1]($2)')
    .replace(APART, '[$1]($2)')
    .replace(BLANKS, (_, words: string, address: string) => `[${words}](${joined(address)})`);

/** A line of nothing but long dashes, which Word makes of `---`, as the rule that was meant. */
export const withRule = (source: string): string =>
  source
    .split('\n')
    .flatMap((line, n, all) =>
      /^[ \t]*[–—―]+[ \t]*$/.test(line)
        ? [...(n > 0 ? [''] : []), '---', ...(n < all.length - 1 ? [''] : [])]
        : [line],
    )
    .join('\n');

/** Lines without the blanks and tabs before them. */
export const withoutIndent = (source: string): string => source.replace(/^[ \t]+/gm, '');

/** HTML of Word or a web page as its words alone, a line for each paragraph. */
export const withoutTags = (source: string): string =>
  source
    .replace(/<!--[\s\S]*?-->|<(style|xml|script)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<\/(?:p|div|li|tr|h[1-6])>|<br\s*\/?>/gi, '\n\n')
    .replace(/<[a-z/!][^<>]*>/gi, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
