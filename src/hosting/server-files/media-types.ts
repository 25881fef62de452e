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
  'application/manifest+json': ['webmanifest'],
  'application/pdf': ['pdf'],
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

/** Those that shrink when compressed, and are read as UTF-8. */
export const TEXT_TYPES: readonly string[] = Object.keys(MEDIA_TYPES).filter((type) =>
  /^text\/|json$|xml$|wasm$/.test(type),
);

/** Media type of a file by its ending. */
export const typeOf = (file: string): string =>
  Object.entries(MEDIA_TYPES).find(([, endings]) => endings.includes(file.split('.').at(-1) ?? ''))?.[0] ??
  'application/octet-stream';

/** Whether a file shrinks when compressed. */
export const isText = (file: string): boolean => TEXT_TYPES.includes(typeOf(file));
