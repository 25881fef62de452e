/** Headers for the addresses that a pattern matches. */
export interface HeaderRule {
  /**
   * Root-relative, without the base path: `/don-vi/*` (and all below), `/don-vi/:id/rss.xml` (one folder of any name),
   * `/` (that address alone).
   */
  readonly pattern: string;
  /** `Content-Type` too, where a file's name tells more than its ending. */
  readonly headers: Readonly<Record<string, string>>;
}

/** An old address and where it leads, both as the browser sees them. */
export interface ServerRedirect {
  /** Percent codes read; with a slash at the end, unless its last part has an ending (`/cu/bai.aspx`). */
  readonly from: string;
  /** As it goes into a `Location` header. */
  readonly to: string;
}

/** The one table from which every server's own file is written. */
export interface ServerTable {
  readonly basePath: string;
  readonly rules: readonly HeaderRule[];
  readonly redirects: readonly ServerRedirect[];
}

/** What answers for missing files below a folder, both without the base path; `404.html` for all others. */
export const MISSING = {
  'nhung/': 'nhung/404.html',
  'api/': 'api/404.json',
  'oembed/': 'api/404.json',
} as const;

/** Files of the built folder that are for servers; no reader gets them. */
export const SERVER_FILES = { apache: '.htaccess', headers: '_headers', redirects: '_redirects' } as const;

/** Paths that nobody gets: those files and the build's own list, whatever the case on disks that do not tell it. Root-relative, without the base path. */
export const HIDDEN = String.raw`(?:\.(?!well-known)[^/]*|_headers|_redirects)`;

/** Whether a path, base path included and as the browser sent it, asks for one of those. */
export const isHidden = (path: string, basePath: string): boolean =>
  new RegExp(`^${literal(basePath)}${HIDDEN}$`, 'i').test(
    path.replace(/%[\da-f]{2}/gi, (code) => String.fromCharCode(parseInt(code.slice(1), 16))),
  );

/** A text as a regular expression that means nothing but it, as nginx and Apache read it: `RegExp.escape` would write `\x61` for its first letter. */
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

/** An old address as a regular expression over the path that a server sees, with and without its slash. */
export const movedSource = (from: string): string => `^${literal(from.replace(/\/$/, ''))}/?$`;
