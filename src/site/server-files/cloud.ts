import type { ServerTable } from './table.ts';

/** `_headers` of Netlify and Cloudflare Pages: a path as the browser sees it, then its headers, indented. */
export const cloudHeaders = ({ basePath, rules }: ServerTable): string =>
  rules
    .map(({ pattern, headers }) =>
      [
        basePath + pattern.slice(1),
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');

/**
 * `_redirects` of the same two. The last line is for Netlify, which knows only one page for what is missing;
 * Cloudflare Pages looks for the nearest `404.html` by itself and passes over the line.
 */
export const cloudRedirects = ({ basePath, redirects }: ServerTable): string =>
  [
    ...redirects.map(({ from, to }) => `${from} ${to} 301`),
    `${basePath}nhung/* ${basePath}nhung/404.html 404`,
    '',
  ].join('\n');
