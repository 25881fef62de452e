import { builtPage, type BuiltSite } from './built-site.ts';
import type { SiteRule } from './site-rule.ts';

/** The policy of a sound page. */
export const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;

/** A sound page around a body. */
export const page = (body: string, more = '', title = 'Trang để thử'): string =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">${POLICY}<meta name="viewport" content="width=device-width"><title>${title}</title>${more}</head><body><main id="noi-dung"><h1>Đầu trang</h1>${body}</main></body></html>`;

/** A site of these pages. */
export function site(pages: Readonly<Record<string, string>>, changes: Partial<BuiltSite> = {}): BuiltSite {
  const built = Object.entries(pages).map(([file, text]) => builtPage(file, text));
  return {
    directory: '/nowhere',
    basePath: '/',
    siteUrl: 'https://vi-du.vn',
    pages: built,
    files: new Set([...Object.keys(pages), 'rss.xml']),
    phones: new Set(['18001096', '113']),
    embedAllowList: [],
    nginx: '',
    ...changes,
  };
}

/** What a rule says of a page with this body. */
export const faults = (rule: SiteRule, body: string, more = '', file = 'trang/index.html'): string[] =>
  rule.find(site({ [file]: page(body, more) })).map(({ message }) => message);
