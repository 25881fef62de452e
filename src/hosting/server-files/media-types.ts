/** Media types by file ending, for servers whose own list may be older than these formats. */
export const MEDIA_TYPES: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html', 'htm'],
  'text/css': ['css'],
  'text/javascript': ['js', 'mjs'],
  'text/plain': ['txt', 'md'],
  'text/csv': ['csv'],
  'text/calendar': ['ics'],
  'text/vcard': ['vcf'],
  'application/xml': ['xml'],
  'application/json': ['json'],
  'application/ld+json': ['jsonld'],
  'application/manifest+json': ['webmanifest'],
  'application/speculationrules+json': ['speculationrules'],
  'application/pdf': ['pdf'],
  'application/epub+zip': ['epub'],
  'application/wasm': ['wasm'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'font/woff2': ['woff2'],
  'image/svg+xml': ['svg'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'image/gif': ['gif'],
  'image/x-icon': ['ico'],
};

/** Media types of files by name, where the ending tells less: hosts, portals and readers know a feed by its type. */
export const NAMED_TYPES = {
  'rss.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
} as const;

/** Those that shrink when compressed, and are read as UTF-8. */
export const TEXT_TYPES: readonly string[] = [
  ...Object.keys(MEDIA_TYPES),
  ...Object.values(NAMED_TYPES),
].filter((type) => /^text\/|json$|xml$|wasm$/.test(type));

const named: ReadonlyMap<string, string> = new Map(Object.entries(NAMED_TYPES));

/** Media type of a file by its name, else by its ending. */
export const typeOf = (file: string): string =>
  named.get(file.split(/[\\/]/).at(-1) ?? '') ??
  Object.entries(MEDIA_TYPES).find(([, endings]) => endings.includes(file.split('.').at(-1) ?? ''))?.[0] ??
  'application/octet-stream';

/** Whether a file shrinks when compressed. */
export const isText = (file: string): boolean => TEXT_TYPES.includes(typeOf(file));
