import { MEDIA_TYPES, NAMED_TYPES, TEXT_TYPES } from './media-types.ts';
import { HIDDEN, MISSING, movedSource, patternSource, type ServerTable } from './table.ts';

/** Where the files lie, and for which address the server answers: `https://host`, for which Caddy fetches a certificate itself. */
export interface CaddyPlace {
  readonly directory: string;
  readonly siteUrl: string;
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `\t${line}`);

/** A word of a Caddyfile; nothing means anything between backticks, and none of our values has one. */
const quoted = (text: string): string => `\`${text.replaceAll('`', '')}\``;

/** A matcher by a regular expression, and what is done where it fits. */
const where = (name: string, source: string, orders: readonly string[]): string[] => [
  `@${name} path_regexp ${name} ${quoted(source)}`,
  ...orders.map((order) => order.replace('@', `@${name}`)),
];

const named = (type: string): string => (TEXT_TYPES.includes(type) ? `${type}; charset=utf-8` : type);

/** Media types of files whose ending Caddy may not know. */
const typeLines = ({ basePath }: ServerTable): string[] => [
  ...Object.entries(MEDIA_TYPES).flatMap(([type, endings], at) => {
    const source = `^${basePath}.*\\.(?:${endings.join('|')})$`;
    return where(`type${at}`, source, [`header @ Content-Type ${quoted(named(type))}`]);
  }),
  ...Object.entries(NAMED_TYPES).flatMap(([file, type], at) => {
    const source = `^${basePath}(?:.*/)?${file.replace('.', String.raw`\.`)}$`;
    return where(`named${at}`, source, [`header @ Content-Type ${quoted(named(type))}`]);
  }),
];

const headerLines = ({ basePath, rules }: ServerTable): string[] =>
  rules.flatMap(({ pattern, headers }, at) => {
    const set = Object.entries(headers).filter(([name]) => name !== 'Content-Type');
    if (set.length === 0) return [];
    return where(
      `rule${at}`,
      patternSource(pattern, basePath),
      set.map(([name, value]) => `header @ ${name} ${quoted(value)}`),
    );
  });

const redirectLines = ({ redirects }: ServerTable): string[] =>
  redirects.flatMap(({ from, to }, at) =>
    where(`moved${at}`, movedSource(from), [`redir @ ${quoted(to)} 301`]),
  );

/** The site as a host of its own, for Caddy 2.6 or newer, below its base path. */
export function caddyFile(table: ServerTable, { directory, siteUrl }: CaddyPlace): string {
  const { basePath } = table;
  const strip = basePath === '/' ? [] : [`uri strip_prefix ${basePath.slice(0, -1)}`];
  const missing = Object.entries(MISSING).flatMap(([folder, file]) => [
    `handle_path ${basePath}${folder}* {`,
    `\trewrite * /${file}`,
    '\tfile_server',
    '}',
  ]);
  return [
    '# Written by `npm run deploy:files` from the table in src/hosting/headers.ts; write it again after every build.',
    `${siteUrl} {`,
    ...indented([
      `root * ${quoted(directory)}`,
      'encode gzip',
      ...(basePath === '/' ? [] : [`redir ${basePath.slice(0, -1)} ${basePath} 301`]),
      `handle ${basePath}* {`,
      ...indented([
        ...typeLines(table),
        ...headerLines(table),
        ...redirectLines(table),
        ...strip,
        // Its regular expressions look at nothing ahead; a folder has a slash.
        ...where('hidden', `(?i)^/${HIDDEN.replace('(?!well-known)', '')}$`, ['error @ 404']),
        '# Files that were compressed ahead lie beside those that they stand for.',
        'file_server {',
        '\tprecompressed br gzip',
        '}',
      ]),
      '}',
      ...(basePath === '/' ? [] : ['handle {', '\terror 404', '}']),
      'handle_errors {',
      ...indented([...missing, 'handle {', '\trewrite * /404.html', '\tfile_server', '}']),
      '}',
    ]),
    '}',
    '',
  ].join('\n');
}
