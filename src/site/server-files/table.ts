/** Headers for the addresses that a pattern matches. */
export interface HeaderRule {
  /**
   * Root-relative, without the base path: `/don-vi/*` (and all below), `/don-vi/:id/rss.xml` (one folder of any name),
   * `/` (that address alone).
   */
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** An old address and where it leads, both as the browser sees them. */
export interface ServerRedirect {
  readonly from: string;
  readonly to: string;
}

/** The one table from which every server's own file is written. */
export interface ServerTable {
  readonly basePath: string;
  readonly rules: readonly HeaderRule[];
  readonly redirects: readonly ServerRedirect[];
}

const literal = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * A pattern as a regular expression over the path that a server sees, base path included. An address that ends in `/`
 * also stands for the `index.html` that servers turn it into before they set headers.
 */
export function patternSource(pattern: string, basePath: string): string {
  const whole = basePath + pattern.slice(1);
  if (whole.endsWith('/*')) return `^${literal(whole.slice(0, -1))}`;
  const source = whole
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : literal(part)))
    .join('/');
  return `^${source}${whole.endsWith('/') ? String.raw`(index\.html)?` : ''}$`;
}

/** Headers of one path (base path included) by the table; names are unique because no two rules set the same one. */
export function headersOf(table: ServerTable, path: string): Record<string, string> {
  const found = table.rules.filter(({ pattern }) =>
    new RegExp(patternSource(pattern, table.basePath)).test(path),
  );
  return Object.assign({}, ...found.map(({ headers }) => headers)) as Record<string, string>;
}
