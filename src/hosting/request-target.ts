/** What a request asks for: a path as it was sent (percent signs kept), and what stands after it from `?` on. */
export interface RequestTarget {
  readonly pathname: string;
  readonly search: string;
}

/** Longest path that a file of ours could have. */
const LONGEST = 2048;

/**
 * The path of a request line's target (RFC 9112, 3.2: `/path`, or `http://host/path` as proxies send it); undefined when it names
 * no file of a site: percent signs that are no UTF-8, control characters, backslashes, empty or dot segments.
 */
export function readTarget(target: string): RequestTarget | undefined {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '');
  const end = path.search(/[?#]/);
  const pathname = end < 0 ? path : path.slice(0, end);
  if (!pathname.startsWith('/') || pathname.length > LONGEST) return undefined;
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }

  if (/[\u0000-\u001f\u007f\\]|\/\/|\/\.\.?(?:\/|$)/.test(decoded)) return undefined;
  return { pathname, search: end < 0 ? '' : path.slice(end).replace(/#.*$/, '') };
}

/**
 * Whether a `Range` header is one whole range from a place (RFC 9110, 14.1.2). Anything else may be ignored, and is: the file
 * server takes suffixes and nonsense for ranges of another meaning.
 */
export function isPlainRange(range: string): boolean {
  const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range) ?? [];
  return from !== undefined && (!to || Number(from) <= Number(to));
}
