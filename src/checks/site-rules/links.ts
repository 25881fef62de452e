import { attributeOf, type Element } from '../../files/html.ts';
import type { BuiltPage, BuiltSite } from '../built-site.ts';
import type { SiteFault, SiteRule } from '../site-rule.ts';

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  script: ['src'],
  iframe: ['src'],
  form: ['action'],
  audio: ['src'],
  video: ['src', 'poster'],
};

function addressesOf(element: Element): string[] {
  if (element.tagName === 'meta') {
    if (attributeOf(element, 'property') === 'og:image') return [attributeOf(element, 'content') ?? ''];
    const refresh =
      attributeOf(element, 'http-equiv') === 'refresh' &&
      /url=(.+)$/i.exec(attributeOf(element, 'content') ?? '');
    return refresh ? [refresh[1] ?? ''] : [];
  }
  return (ATTRIBUTES[element.tagName] ?? []).flatMap((name) => {
    const value = attributeOf(element, name);
    if (value === undefined) return [];
    return name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value];
  });
}

/** Widgets take their options in the fragment (`#so=5`), and text fragments are the browser's own. */
const isAnchor = (fragment: string): boolean => fragment !== '' && !fragment.includes('=');

function judge(
  site: BuiltSite,
  page: BuiltPage,
  byFile: ReadonlyMap<string, BuiltPage>,
  address: string,
): string | undefined {
  const own = address.startsWith(`${site.siteUrl}/`) ? address.slice(site.siteUrl.length) : address;
  if (/^[a-z][a-z0-9+.-]*:/i.test(own) || own.startsWith('//')) return undefined;
  const [place = '', fragment = ''] = own.split('#', 2);
  const path = place.replace(/\?.*$/, '');
  let target: BuiltPage | undefined = page;
  if (path !== '') {
    if (!path.startsWith('/')) return `“${address}” is not root-relative`;
    if (!path.startsWith(site.basePath)) return `“${address}” leaves the base path ${site.basePath}`;
    const inside = decodeURI(path.slice(site.basePath.length));
    const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    if (!site.files.has(file)) return `“${address}” leads nowhere`;
    target = byFile.get(file);
  }
  if (!target || !isAnchor(fragment) || target.ids.has(decodeURIComponent(fragment))) return undefined;
  return `“${address}”: no element has the id “${fragment}”`;
}

/** Links, pictures and forms that lead to no file or no anchor of the site, or out of its base path. */
export const links: SiteRule = {
  find: (site) => {
    const byFile = new Map(site.pages.map((page) => [page.file, page]));
    return site.pages.flatMap((page) => {
      const addresses = new Set(page.elements.flatMap(addressesOf));
      return [...addresses].flatMap((address): SiteFault[] => {
        const message = judge(site, page, byFile, address);
        return message ? [{ file: page.file, code: 'link', message }] : [];
      });
    });
  },
};
