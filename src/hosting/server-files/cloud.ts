import { MISSING, SERVER_FILES, type ServerTable } from './table.ts';

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
 * `_redirects` of the same two. Neither serves this file or `_headers`, but both would serve `.htaccess`; each passes over the line
 * that only the other knows (Cloudflare Pages has no 404 here, Netlify takes the first line that fits). The last lines are for Netlify,
 * which knows only one page for what is missing; Cloudflare Pages looks for the nearest `404.html` by itself, and has none that is JSON.
 */
export const cloudRedirects = ({ basePath, redirects }: ServerTable): string =>
  [
    `${basePath}${SERVER_FILES.apache} ${basePath}404.html 404!`,
    `${basePath}${SERVER_FILES.apache} ${basePath} 302`,
    ...redirects.map(({ from, to }) => `${encodeURI(from)} ${to} 301`),
    ...Object.entries(MISSING).map(([folder, file]) => `${basePath}${folder}* ${basePath}${file} 404`),
    '',
  ].join('\n');
