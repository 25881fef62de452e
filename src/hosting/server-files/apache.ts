import { MEDIA_TYPES, TEXT_TYPES } from './media-types.ts';
import { HIDDEN, MISSING, movedSource, patternSource, type ServerTable } from './table.ts';

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** Inside `m#…#` the number sign would end the expression; no address of ours has one. */
const condition = (source: string): string => `<If "%{REQUEST_URI} =~ m#${source}#">`;

/** `.htaccess` for Apache 2.4, of directives alone that `AllowOverride FileInfo` lets in: one that a host forbids makes every page a 500. */
export function apacheFile({ basePath, rules, redirects }: ServerTable): string {
  const compressed = TEXT_TYPES.join(' ');
  return [
    '# Written by the build from the table in src/hosting/headers.ts.',
    'AddDefaultCharset utf-8',
    ...Object.entries(MEDIA_TYPES).map(
      ([type, endings]) => `AddType ${type} ${endings.map((one) => `.${one}`).join(' ')}`,
    ),
    `ErrorDocument 404 ${basePath}404.html`,
    ...Object.entries(MISSING).flatMap(([folder, file]) => [
      condition(`^${basePath}${folder}`),
      `  ErrorDocument 404 ${basePath}${file}`,
      '</If>',
    ]),
    '<IfModule mod_alias.c>',
    ...indented([
      '# `Options -Indexes` would say it shorter, and stop every page where the host does not allow it.',
      `<If "-d '%{REQUEST_FILENAME}' && ! -f '%{REQUEST_FILENAME}/index.html'">`,
      '  RedirectMatch 404 "/$"',
      '</If>',
      `RedirectMatch 404 "(?i)^${basePath}${HIDDEN}$"`,
      ...redirects.map(({ from, to }) => `RedirectMatch 301 "${movedSource(from)}" "${to}"`),
    ]),
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...indented(
      rules.flatMap(({ pattern, headers }) => [
        condition(patternSource(pattern, basePath)),
        ...indented(
          Object.entries(headers).map(([name, value]) =>
            name === 'Content-Type'
              ? `ForceType "${value}"`
              : `Header always set ${name} "${value.replaceAll('"', String.raw`\"`)}"`,
          ),
        ),
        '</If>',
      ]),
    ),
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    `  AddOutputFilterByType DEFLATE ${compressed}`,
    '</IfModule>',
    '<IfModule mod_brotli.c>',
    `  AddOutputFilterByType BROTLI_COMPRESS ${compressed}`,
    '</IfModule>',
    '',
  ].join('\n');
}
