import { MEDIA_TYPES, TEXT_TYPES } from './media-types.ts';
import { HIDDEN, movedSource, patternSource, type ServerTable } from './table.ts';

/** What the table does not know: where the files lie, and for which host the server answers. */
export interface NginxPlace {
  /** Folder of the built site, absolute. */
  readonly directory: string;
  readonly host: string;
  /** As in nginx's `listen`; TLS is the matter of whoever runs the server. */
  readonly listen?: string;
}

const indented = (lines: readonly string[], depth = 1): string[] =>
  lines.map((line) => '  '.repeat(depth) + line);

const variableOf = (header: string): string => `$cchc_${header.toLowerCase().replaceAll('-', '_')}`;

/** A parameter of nginx in quotes; only these three characters mean something there. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;

/** A regular expression in quotes, with nginx's mark for one. */
const matching = (source: string): string => `"~${source}"`;

/** One map per header: nginx forgets inherited `add_header` lines where a location has its own, so all stand in one place. */
function headerMaps({ rules, basePath }: ServerTable): string[] {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  return names.flatMap((name) => [
    `map $uri ${variableOf(name)} {`,
    ...rules.flatMap(({ pattern, headers }) => {
      const value = headers[name];
      return value === undefined ? [] : [`  ${matching(patternSource(pattern, basePath))} ${quoted(value)};`];
    }),
    '}',
  ]);
}

function redirectMap({ redirects }: ServerTable): string[] {
  return [
    'map $uri $cchc_moved {',
    ...redirects.map(({ from, to }) => `  ${matching(movedSource(from))} ${quoted(to)};`),
    '}',
  ];
}

function locations(basePath: string, directory: string): string[] {
  const at = (folder: string) => `${basePath}${folder}`;
  const place = (folder: string) =>
    basePath === '/' ? `root ${quoted(directory)};` : `alias ${quoted(`${directory}/${folder}`)};`;
  return [
    `location ${at('')} {`,
    `  ${place('')}`,
    `  error_page 404 ${at('404.html')};`,
    '}',
    `location ${at('nhung/')} {`,
    `  ${place('nhung/')}`,
    `  error_page 404 ${at('nhung/404.html')};`,
    '}',
    `location ~* "^${basePath}${HIDDEN}$" {`,
    `  error_page 404 ${at('404.html')};`,
    '  return 404;',
    '}',
  ];
}

/** The site's part, to be included in the `http` block of an nginx that already runs (1.18 or newer). */
export function nginxSite(table: ServerTable, { directory, host, listen = '80' }: NginxPlace): string {
  const names = [...new Set(table.rules.flatMap(({ headers }) => Object.keys(headers)))];
  return [
    '# Written by `npm run deploy:files` from the table in src/hosting/headers.ts; write it again after every build.',
    ...headerMaps(table),
    ...redirectMap(table),
    'server {',
    ...indented([
      `listen ${listen};`,
      `server_name ${host};`,
      'index index.html;',
      'charset utf-8;',
      `charset_types ${TEXT_TYPES.filter((type) => !/html$|wasm$/.test(type)).join(' ')};`,
      'absolute_redirect off;',
      'server_tokens off;',
      'gzip on;',
      'gzip_vary on;',
      'gzip_min_length 256;',
      `gzip_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};`,
      'types {',
      ...indented(Object.entries(MEDIA_TYPES).map(([type, endings]) => `${type} ${endings.join(' ')};`)),
      '}',
      'default_type application/octet-stream;',
      ...names.map((name) => `add_header ${name} ${variableOf(name)} always;`),
      'if ($cchc_moved) {',
      '  return 301 $cchc_moved;',
      '}',
      ...locations(table.basePath, directory.replace(/\/+$/, '')),
    ]),
    '}',
    '',
  ].join('\n');
}

/** A whole configuration that does nothing but include the site's part, which lies beside it. */
export const nginxMain = (siteFile: string): string =>
  ['worker_processes auto;', 'events {}', 'http {', `  include ${siteFile};`, '}', ''].join('\n');
