import { MEDIA_TYPES, NAMED_TYPES, TEXT_TYPES } from './media-types.ts';
import { HIDDEN, MISSING, patternSource, type ServerTable } from './table.ts';

/** What the table does not know: where the files lie, and for which host the server answers. */
export interface NginxPlace {
  /** Folder of the built site, absolute. */
  readonly directory: string;
  readonly host: string;
  /** 80 when nothing is said. */
  readonly port?: number;
}

const indented = (lines: readonly string[], depth = 1): string[] =>
  lines.map((line) => '  '.repeat(depth) + line);

const variableOf = (header: string): string => `$cchc_${header.toLowerCase().replaceAll('-', '_')}`;

/** A parameter of nginx in quotes; only these three characters mean something there. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;

/** What is done for the addresses that a regular expression matches. Only `set` and `return` are safe within nginx’s `if`. */
const where = (source: string, orders: readonly string[], operator: '~' | '~*' = '~'): string[] => [
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
    where(sources.join('|'), orders.split('\n')),
  ),
];

/** Since nginx forgets inherited `add_header` lines where a location has its own, all stand in one place. */
const headerLines = (table: ServerTable): string[] => [
  ...headerValues(table),
  ...headerNames(table).map((name) => `add_header ${name} ${variableOf(name)} always;`),
];

const missingValues = (basePath: string): string[] => [
  `set $cchc_missing ${basePath}404.html;`,
  ...Object.entries(MISSING).flatMap(([folder, file]) =>
    where(`^${basePath}${folder}`, [`set $cchc_missing ${basePath}${file};`]),
  ),
];

const missingLines = (basePath: string): string[] => [
  ...missingValues(basePath),
  'error_page 404 $cchc_missing;',
];

/**
 * Locations of files whose media type their name tells, not their ending. What is set by `set` does not pass on to them and is said
 * again, as far as it can fit such a file.
 */
function namedLocations({ basePath, rules, ...rest }: ServerTable, folder: string): string[] {
  return Object.entries(NAMED_TYPES).flatMap(([file, type]) => {
    const fitting = rules.filter(({ pattern }) => pattern.endsWith('*') || pattern.endsWith(`/${file}`));
    return [
      `location ~ "^${basePath}(?<cchc_file>(?:.*/)?${file.replace('.', String.raw`\.`)})$" {`,
      ...indented([
        ...(basePath === '/' ? [] : [`alias "${folder.slice(1, -1)}$cchc_file";`]),
        'types {}',
        `default_type ${type};`,
        ...missingValues(basePath),
        ...headerValues({ basePath, rules: fitting, ...rest }),
      ]),
      '}',
    ];
  });
}

/**
 * Old addresses, each in a location of its own: nginx looks one up among all at once, where `if` would try each for every request. What a
 * location adds itself takes the place of what stands around it, so the headers that fit the address are said here.
 */
function movedLocations({ basePath, rules, redirects }: ServerTable): string[] {
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

/**
 * The site below its base path, to be included in the `server` block of an nginx that already runs (1.18 or newer): a portal's
 * own. Nothing in it touches other addresses, and no location of the portal's takes one of ours.
 */
export function nginxLocation(table: ServerTable, directory: string): string {
  const { basePath } = table;
  const folder = quoted(directory.replace(/\/+$/, '') + (basePath === '/' ? '' : '/'));
  return [
    '# Written by `npm run deploy:files` from the table in src/hosting/headers.ts; write it again after every build.',
    ...(basePath === '/'
      ? []
      : [
          `location = ${basePath.slice(0, -1)} {`,
          '  absolute_redirect off;',
          `  return 301 ${basePath};`,
          '}',
        ]),
    `location ^~ ${basePath} {`,
    ...indented([
      `${basePath === '/' ? 'root' : 'alias'} ${folder};`,
      'index index.html;',
      'charset utf-8;',
      `charset_types ${TEXT_TYPES.filter((type) => !/html$|wasm$/.test(type)).join(' ')};`,
      'absolute_redirect off;',
      'server_tokens off;',
      '# Files that were compressed ahead lie beside those that they stand for.',
      'gzip_static on;',
      '# Brotli is smaller by a seventh, and needs a module (Debian: libnginx-mod-http-brotli-static). Where it is, take the sign away:',
      '# brotli_static on;',
      'gzip on;',
      'gzip_vary on;',
      'gzip_min_length 256;',
      `gzip_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};`,
      'types {',
      ...indented(Object.entries(MEDIA_TYPES).map(([type, endings]) => `${type} ${endings.join(' ')};`)),
      '}',
      'default_type application/octet-stream;',
      ...missingLines(basePath),
      ...headerLines(table),
      ...namedLocations(table, folder),
      ...where(`^${basePath}${HIDDEN}$`, ['return 404;'], '~*'),
      ...movedLocations(table),
    ]),
    '}',
    '',
  ].join('\n');
}

/** The site as a host of its own, to be included in the `http` block. TLS is the matter of whoever runs the server. */
export const nginxSite = (table: ServerTable, { directory, host, port = 80 }: NginxPlace): string =>
  [
    'server {',
    ...indented([
      `listen ${port};`,
      `server_name ${host};`,
      ...nginxLocation(table, directory).trim().split('\n'),
    ]),
    '}',
    '',
  ].join('\n');

/** A whole configuration that does nothing but include the site's part, which lies beside it. */
export const nginxMain = (siteFile: string): string =>
  ['worker_processes auto;', 'pcre_jit on;', 'events {}', 'http {', `  include ${siteFile};`, '}', ''].join(
    '\n',
  );

/** What a container has, whose disk is read alone and whose nginx is no root: all that nginx writes goes to `/tmp` and the outputs. */
export const nginxContainer = (siteFile: string): string =>
  [
    'pid /tmp/nginx.pid;',
    'error_log /dev/stderr;',
    'worker_processes auto;',
    'pcre_jit on;',
    'events {}',
    'http {',
    ...indented([
      'access_log /dev/stdout;',
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path /tmp/${name};`,
      ),
      `include ${siteFile};`,
    ]),
    '}',
    '',
  ].join('\n');

/** Folder of the site in the container, and the port on which it is served there. */
export const CONTAINER = { directory: '/srv/cchc', port: 8080, host: '_' } as const;

/** The file of the container's making; `built` and `configuration` are folders as seen from where it is made. */
export const containerFile = (built: string, configuration: string): string =>
  [
    '# Written by `npm run deploy:files`. nginx without root; run it with a disk that is read alone: --read-only --tmpfs /tmp',
    '# Another nginx, or this one by its digest: --build-arg BASE=…@sha256:…',
    'ARG BASE=docker.io/nginxinc/nginx-unprivileged:stable',
    'FROM ${BASE}',
    'USER 101',
    `COPY ${configuration}/nginx.conf ${configuration}/cchc-site.conf /etc/nginx/`,
    `COPY ${built}/ ${CONTAINER.directory}/`,
    `EXPOSE ${CONTAINER.port}`,
    '',
  ].join('\n');
