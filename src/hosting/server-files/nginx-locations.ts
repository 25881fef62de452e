import { NAMED_TYPES } from './media-types.ts';
import { MISSING, patternSource, type ServerTable } from './table.ts';

/**
 * Headers and pages for what is missing, location by location: nginx does for a request what its one location says, and tries the
 * expressions of that location alone, so what fits few addresses stands in locations of its own.
 */

export const indented = (lines: readonly string[], depth = 1): string[] =>
  lines.map((line) => '  '.repeat(depth) + line);

const variableOf = (header: string): string => `$cchc_${header.toLowerCase().replaceAll('-', '_')}`;

/** A parameter of nginx in quotes; only these three characters mean something there. */
export const quoted = (text: string): string => `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;

/** What is done for the addresses that a regular expression matches. Only `set` and `return` are safe within nginx’s `if`. */
export const where = (source: string, orders: readonly string[], operator: '~' | '~*' = '~'): string[] => [
  `if ($uri ${operator} "${source}") {`,
  ...indented(orders),
  '}',
];

/** Headers that `add_header` sends: one more `Content-Type` would stand beside nginx's own. */
const headerNames = ({ rules }: ServerTable): string[] =>
  [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => name !== 'Content-Type',
  );

/** Addresses that get the same headers, by those: nginx tries one expression after the other, for each request. */
function patternsByHeaders({ rules, basePath }: ServerTable): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const { pattern, headers } of rules) {
    const orders = Object.entries(headers)
      .filter(([name]) => name !== 'Content-Type')
      .map(([name, value]) => `set ${variableOf(name)} ${quoted(value)};`)
      .join('\n');
    const source = patternSource(pattern, basePath);
    if (orders) grouped.set(orders, [...(grouped.get(orders) ?? []), source]);
  }
  return grouped;
}

/** One variable per header, set for the rules that the address fits; no header is set by two of them (`headers.ts`). */
const headerValues = (table: ServerTable): string[] => [
  ...headerNames(table).map((name) => `set ${variableOf(name)} "";`),
  ...[...patternsByHeaders(table)].flatMap(([orders, sources]) =>
    // What fits every address of the site need not be tried.
    sources.includes(patternSource('/*', table.basePath))
      ? orders.split('\n')
      : where(sources.join('|'), orders.split('\n')),
  ),
];

/** Since nginx forgets inherited `add_header` lines where a location has its own, all stand in one place. */
export const headerLines = (table: ServerTable): string[] => [
  ...headerValues(table),
  ...headerNames(table).map((name) => `add_header ${name} ${variableOf(name)} always;`),
];

/**
 * After all conditions: the page of a folder, for which `index` would have nginx go through its locations and conditions once more. Below a folder
 * it has to, since nginx takes no `alias` where it rewrote the address.
 */
export const wholeFolder = (basePath: string): string[] =>
  basePath === '/' ? ['rewrite "^(.*/)$" $1index.html break;'] : [];

/** A table without the rules that cannot fit, so that nginx does not try them. */
const narrowed = (table: ServerTable, fits: (pattern: string) => boolean): ServerTable => ({
  ...table,
  rules: table.rules.filter(({ pattern }) => fits(pattern)),
});

const isNamed = (pattern: string): boolean => (pattern.split('/').at(-1) ?? '') in NAMED_TYPES;
const isBelow = (pattern: string, folder: string): boolean => pattern.startsWith(`/${folder}`);
const FOLDERS = Object.entries(MISSING);

/** What the location of the whole site has to try: all but files and folders with a location of their own. */
export const outsideFolders = (table: ServerTable): ServerTable =>
  narrowed(table, (pattern) => !isNamed(pattern) && !FOLDERS.some(([folder]) => isBelow(pattern, folder)));

/** Locations of folders with a page of their own for what is missing. */
export const folderLocations = (table: ServerTable): string[] =>
  FOLDERS.flatMap(([folder, file]) => [
    `location ${table.basePath}${folder} {`,
    ...indented([
      `error_page 404 ${table.basePath}${file};`,
      ...headerLines(
        narrowed(table, (pattern) => !isNamed(pattern) && (pattern === '/*' || isBelow(pattern, folder))),
      ),
      ...wholeFolder(table.basePath),
    ]),
    '}',
  ]);

/** For locations across folders. */
const missingLines = (basePath: string): string[] => [
  `set $cchc_missing ${basePath}404.html;`,
  ...FOLDERS.flatMap(([folder, file]) =>
    where(`^${basePath}${folder}`, [`set $cchc_missing ${basePath}${file};`]),
  ),
  'error_page 404 $cchc_missing;',
];

/**
 * Locations of files whose media type their name tells, not their ending. What is set by `set` does not pass on to them and is said
 * again, as far as it can fit such a file.
 */
export function namedLocations({ basePath, rules, ...rest }: ServerTable, folder: string): string[] {
  return Object.entries(NAMED_TYPES).flatMap(([file, type]) => {
    const fitting = rules.filter(({ pattern }) => pattern.endsWith('*') || pattern.endsWith(`/${file}`));
    return [
      `location ~ "^${basePath}(?<cchc_file>(?:.*/)?${file.replace('.', String.raw`\.`)})$" {`,
      ...indented([
        ...(basePath === '/' ? [] : [`alias "${folder.slice(1, -1)}$cchc_file";`]),
        'types {}',
        `default_type ${type};`,
        ...missingLines(basePath),
        ...headerLines({ basePath, rules: fitting, ...rest }),
      ]),
      '}',
    ];
  });
}

/**
 * Old addresses, each in a location of its own: nginx looks one up among all at once, where `if` would try each for every request. What a
 * location adds itself takes the place of what stands around it, so the headers that fit the address are said here.
 */
export function movedLocations({ basePath, rules, redirects }: ServerTable): string[] {
  const moved = new Map(
    redirects.flatMap(({ from, to }) => {
      const bare = from.replace(/\/$/, '');
      return [bare, `${bare}/`].map((address) => [address, to] as const);
    }),
  );
  const headersOf = (address: string): [string, string][] =>
    rules
      .filter(({ pattern }) => new RegExp(patternSource(pattern, basePath)).test(address))
      .flatMap(({ headers }) => Object.entries(headers))
      .filter(([name]) => name !== 'Content-Type');
  return [...moved].flatMap(([address, to]) => [
    `location = ${quoted(address)} {`,
    ...indented([
      ...headersOf(address).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
      `return 301 ${quoted(to)};`,
    ]),
    '}',
  ]);
}
