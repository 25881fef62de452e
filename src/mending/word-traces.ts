/**
 * What Word, Excel and a hurried hand leave in Markdown, mended as pure functions from text to text. Each takes the source of one
 * block (lines parted by `\n`) and gives it back as it is when there is nothing of its kind in it.
 */

/** Signs that Word puts before the lines of a list; those of the Symbol font lie where Unicode has no letters. */
const BULLET =
  /^[ \t]*(?:[•·▪▫■□●○◦‣∙➢➤►▶◆◇✓✔\uf0b7\uf0a7\uf0d8\uf0fc\uf076](?:[ \t\u00a0]+|(?=\p{L}))|o\t[ \t]*)/u;
/** A dash may also begin what somebody says, so that it is a sign of a list only where a second one follows. */
const DASH = /^[ \t]*[–—][ \t\u00a0]+/;
/** A sign of a list without its blank; `*chữ*` is in italics. */
const GLUED = /^[ \t]*(?:[-–—+](?=\p{L})|\*(?=\p{L}[^*]*$))/u;

/** Bullets of Word as those of Markdown: `•⇥Đơn` → `- Đơn`, `-Đơn` → `- Đơn`. */
export function withListMarks(source: string): string {
  const lines = source.split('\n');
  const runs = [DASH, GLUED].filter((form) => lines.filter((line) => form.test(line)).length > 1);
  const isList = (line: string): boolean => BULLET.test(line) || runs.some((form) => form.test(line));
  if (!lines.some(isList)) return source;
  const bare = (line: string): string =>
    [BULLET, ...runs].reduce((text, form) => (text === line ? text.replace(form, '') : text), line);
  const made = lines.map((line) => (isList(line) ? `- ${bare(line)}` : line));
  // A list needs a blank line before it, or its first line would go on the sentence above in some editors.
  const first = lines.findIndex(isList);
  return [...made.slice(0, first), ...(first > 0 ? [''] : []), ...made.slice(first)].join('\n');
}

const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** What is before the words of a clause, and its place among those of its form; forms are hundreds apart. */
const CLAUSES: readonly (readonly [form: RegExp, place: (mark: string, second: string) => number])[] = [
  [/^[ \t]*\(?([a-zđ])\)(?:[ \t]+(?=\S)|(?=\p{L}))/u, (letter) => 100 + LETTERS.indexOf(letter)],
  [/^[ \t]*(\d{1,2})(?:[.)/](?:[ \t]+(?=\S)|(?=\p{L}))|[ \t]?-[ \t]+(?=\S))/u, Number],
  [
    /^[ \t]*([IVX]{1,5})[.)][ \t]+(?=\S)/,
    (roman) => (ROMAN.includes(roman) ? 200 + ROMAN.indexOf(roman) : NaN),
  ],
  [/^[ \t]*([a-zđ])\.[ \t]+(?=\S)/, (letter) => 300 + LETTERS.indexOf(letter)],
  [/^[ \t]*([A-ZĐ])[.)][ \t]+(?=\S)/, (letter) => 400 + LETTERS.indexOf(letter.toLowerCase())],
  [/^[ \t]*(?:Bước|Điều|Chương|Phần|Mục)[ \t]+(\d{1,2})[.:][ \t]+(?=\S)/, (number) => 500 + Number(number)],
  [
    /^[ \t]*(\d{1,2})\.(\d{1,2})\.?[ \t]+(?=\p{Lu})/u,
    (first, second) => 1000 + 100 * Number(first) + Number(second),
  ],
];

const placesOfClause = (line: string): number[] =>
  CLAUSES.flatMap(([form, place]) => {
    const [, mark = '', second = ''] = form.exec(line) ?? [];
    return mark === '' ? [] : [place(mark, second)];
  });

/** Whether a line of a block is shown on one line with the one before it. */
const runsOn = (before: string | undefined): boolean => before !== undefined && !/(?: {2}|\\)$/.test(before);

/** Clauses that stand one below the other in the file and run into one paragraph on the page, parted: `a) …`, `b) …`. */
export function withClausesApart(source: string): string {
  const lines = source.split('\n');
  const places = lines.map(placesOfClause);
  // One alone may be a number at the beginning of a line; two in a row are clauses.
  const begins = places.map((own, n) =>
    own.some((place) =>
      places.some((others, at) => at !== n && others.some((other) => Math.abs(other - place) === 1)),
    ),
  );
  return lines
    .flatMap((line, n) =>
      begins[n] && n > 0 && runsOn(lines[n - 1]) && lines[n - 1] !== '' ? ['', line] : [line],
    )
    .join('\n');
}

/** What parts the cells of a pasted row. */
const CELL_GAP = /[ ]*\t[ ]*|[ ]{3,}/;
const cellsOf = (line: string, gap: RegExp | string = '\t'): string[] =>
  line.split(gap).map((cell) => cell.trim().replaceAll('|', '\\|'));
const row = (cells: readonly string[], width: number): string =>
  `| ${Array.from({ length: width }, (_, n) => cells[n] ?? '').join(' | ')} |`;
const dashes = (width: number): string => `| ${Array<string>(width).fill('---').join(' | ')} |`;
const table = (cells: readonly (readonly string[])[]): string[] => {
  const width = Math.max(...cells.map(({ length }) => length));
  return cells.flatMap((one, n) => (n === 0 ? [row(one, width), dashes(width)] : [row(one, width)]));
};

/** Rows whose cells wide blanks part, as a text file shows a table: two at least, all with as many cells, three at least. */
function spacedTable(lines: readonly string[]): string | undefined {
  const cells = lines.map((line) => cellsOf(line.trim(), CELL_GAP));
  const width = cells[0]?.length ?? 0;
  return lines.length > 1 && width > 2 && cells.every(({ length }) => length === width)
    ? table(cells).join('\n')
    : undefined;
}

/** Cells of Excel or Word, parted by tabs, as a table of Markdown. */
export function withTable(source: string): string {
  const lines = source.split('\n');
  if (!source.includes('\t')) return spacedTable(lines) ?? source;
  const isRow = (line: string): boolean => /\S[ ]*\t/.test(line) && !BULLET.test(line);
  const first = lines.findIndex(isRow);
  const last = lines.map(isRow).lastIndexOf(true);
  const rows = lines.slice(first, last + 1);
  const cells = rows.map((line) => cellsOf(line));
  // Two rows at least or three cells, or a tab is but a wide blank.
  const isOne = rows.length === 1 && (cells[0]?.filter(Boolean).length ?? 0) > 2;
  if (first < 0 || (rows.length < 2 && !isOne) || !rows.every((line) => line.includes('\t'))) return source;
  const before = lines.slice(0, first);
  const after = lines.slice(last + 1);
  return [
    ...before,
    ...(before.length ? [''] : []),
    ...table(cells),
    ...(after.length ? [''] : []),
    ...after,
  ].join('\n');
}

const PIPE = /(?<!\\)\|/g;
const DASH_ROW = /^[ \t]*\|?[ \t]*:?[-–—]+:?[ \t]*(?:\|[ \t]*:?[-–—]+:?[ \t]*)*\|?[ \t]*$/;
const widthOf = (line: string): number =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(PIPE).length;

/** Rows without a bar at their ends: two at least, with as many cells, three at least. */
function unbarred(lines: readonly string[]): string | undefined {
  const widths = lines.map(widthOf);
  const isTable = lines.length > 1 && (widths[0] ?? 0) > 2 && widths.every((width) => width === widths[0]);
  return isTable && !lines.some((line) => line.trim().startsWith('|'))
    ? table(lines.map((line) => line.split(PIPE).map((cell) => cell.trim()))).join('\n')
    : undefined;
}

/** Rows between `|` that became no table because the row of dashes is not there, is short, or was made long dashes by Word. */
export function withDashRow(source: string): string {
  const lines = source.split('\n');
  const first = lines.findIndex((line) => /^[ \t]*\|.*\|[ \t]*$/.test(line));
  if (first < 0) return unbarred(lines) ?? source;
  const [heading = '', second, ...others] = lines.slice(first);
  // A row alone was parted from its table by a blank line.
  if (second === undefined)
    return first > 0 || DASH_ROW.test(heading) || widthOf(heading) < 2
      ? source
      : `${heading}\n${dashes(widthOf(heading))}`;
  if (!/^[ \t]*\|/.test(second) || [second, ...others].some((line) => !line.includes('|'))) return source;
  const rest = DASH_ROW.test(second) ? others : [second, ...others];
  const before = lines.slice(0, first);
  return [...before, ...(before.length ? [''] : []), heading, dashes(widthOf(heading)), ...rest].join('\n');
}

/** Blanks inside the marks of bold and italics; a star alone is one only where a letter follows and nothing is behind it. */
const LOOSE_BOLD =
  /(?<![*_\\])(\*{2,3}|__)(?![*_])([ \t\u00a0]*)([^*\n]+?)([ \t\u00a0]*)(?<![*_\\])\1(?![*_])/g;
const LOOSE_ITALICS = /(?<=^|\s)\*(\p{L}[^*\n]*?)[ \t\u00a0]+\*(?=[\s.,;:!?)]|$)/gmu;
/** Bold that ends with a mark right before a letter, or begins with one right behind a letter, is none for Markdown. */
const SHUT = /(?<![*\\])(\*\*(?=\S)[^*\n]+[:.,;!?)”»…]\*\*)(?=[\p{L}\p{N}])/gu;
const SHUT_BEFORE = /(?<=[\p{L}\p{N}])(\*\*[(“«"][^*\n]+\*\*)(?!\*)/gu;

/** Bold with a blank inside its marks, which Markdown does not take for bold: `**chữ **` → `**chữ**`. */
export const withTightBold = (source: string): string =>
  source
    .replace(LOOSE_BOLD, (whole, mark: string, before: string, words: string, after: string, at: number) => {
      if ((before === '' && after === '') || !/\p{L}/u.test(words)) return whole;
      const blank = (part: string, neighbour = ' '): string => (part && /\S/.test(neighbour) ? ' ' : '');
      return `${blank(before, source[at - 1])}${mark}${words}${mark}${blank(after, source[at + whole.length])}`;
    })
    .replace(LOOSE_ITALICS, '*$1*')
    .replace(SHUT, '$1 ')
    .replace(SHUT_BEFORE, ' $1');

const BOLD = /(?<![*\\])\*{2,3}(?!\*)/g;

/** Bold that begins and ends nowhere, without the mark that has no partner. */
export function withoutLoneBold(source: string): string {
  const marks = [...source.matchAll(BOLD)];
  const lone = marks.length % 2 === 1 ? marks.at(-1) : undefined;
  return lone ? source.slice(0, lone.index) + source.slice(lone.index + lone[0].length) : source;
}

const ADDRESS = String.raw`(?:\/|https?:\/\/)`;
const SWAPPED = new RegExp(String.raw`(?<!\])\(([^()\n]+)\)\[(${ADDRESS}[^\]\s]*)\]`, 'g');
const SWAPPED_PICTURE = /!\(([^()\n]+)\)\[([^\]\s]+\.(?:jpe?g|png|webp|avif))\]/gi;
/** Two round brackets, or two square ones. */
const TWICE = new RegExp(
  String.raw`(?<![\])\p{L}])(?:\(([^()\n]+)\)\((${ADDRESS}[^)\s]*)\)|\[([^\]\n]+)\]\[(${ADDRESS}[^\]\s]*)\])`,
  'gu',
);
/** The last bracket forgotten. */
const OPEN = new RegExp(
  String.raw`\[([^\]\n]+)\]\((${ADDRESS}[^\s()"'<>]*)(?=[ \t]+[^\s"'(<)]|[ \t]*$)(?![^\n]*\))`,
  'gm',
);
const APART = new RegExp(String.raw`\[([^\]\n]+)\](?:[ \t]+\n?|\n)[ \t]*\((${ADDRESS}[^)\s]*)\)`, 'g');
const BLANKS = new RegExp(
  String.raw`(?<!!)\[([^\]\n]+)\]\([ \t]*(${ADDRESS}[^()"'\n<>]*?[ \t]+[^\s()"'<>][^()"'\n<>]*?)[ \t]*\)`,
  'g',
);

/** An address without its blanks: `-` in one of ours, their code in one of the web. */
const joined = (address: string): string => {
  const parts = address.trim().split(/[ \t]+/);
  return address.startsWith('/') ? parts.join('-').replace(/-*\/-*/g, '/') : parts.join('%20');
};

/** Links that Markdown does not take for links: `(chữ)[/địa-chỉ/]`, `[chữ] (/địa-chỉ/)`, an address with blanks, a bracket forgotten. */
export const withLinks = (source: string): string =>
  source
    .replace(SWAPPED, '[$1]($2)')
    .replace(SWAPPED_PICTURE, '![$1]($2)')
    .replace(APART, '[$1]($2)')
    .replace(
      TWICE,
      (_, round?: string, first?: string, square?: string, second?: string) =>
        `[${round ?? square ?? ''}](${first ?? second ?? ''})`,
    )
    .replace(OPEN, '[$1]($2)')
    .replace(BLANKS, (_, words: string, address: string) => `[${words}](${joined(address)})`);

/** A line of nothing but long dashes, which Word makes of `---`, as the rule that was meant. */
export const withRule = (source: string): string =>
  source
    .split('\n')
    .flatMap((line, n, all) =>
      /^[ \t]*(?:[–—―][-–—―]*|-+[–—―]+)[ \t]*$/.test(line)
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
