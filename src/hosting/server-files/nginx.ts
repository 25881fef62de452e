import { MEDIA_TYPES, TEXT_TYPES } from './media-types.ts';
import {
  folderLocations,
  headerLines,
  indented,
  movedLocations,
  namedLocations,
  outsideFolders,
  quoted,
  where,
  wholeFolder,
} from './nginx-locations.ts';
import { HIDDEN, type ServerTable } from './table.ts';

/** What the table does not know: where the files lie, and for which host the server answers. */
export interface NginxPlace {
  /** Folder of the built site, absolute. */
  readonly directory: string;
  readonly host: string;
  /** 80 when nothing is said. */
  readonly port?: number;
}

/** Seconds for which nginx goes on sending a file that it has open, whatever stands in its place meanwhile. */
export const SECONDS_OPEN = 1;

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
      '# A page goes out in one piece with its headers; apart they cost half as much again.',
      'sendfile off;',
      '# Files that are asked for often stay open; a new site in their place is seen within a second.',
      'open_file_cache max=200 inactive=20s;',
      'open_file_cache_min_uses 2;',
      `open_file_cache_valid ${SECONDS_OPEN}s;`,
      `error_page 404 ${basePath}404.html;`,
      ...headerLines(outsideFolders(table)),
      ...folderLocations(table),
      ...namedLocations(table, folder),
      ...where(`^${basePath}${HIDDEN}$`, ['return 404;'], '~*'),
      ...wholeFolder(basePath),
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
