import { attributeOf, type Element } from '../../files/html.ts';
import type { BuiltSite } from '../built-site.ts';
import type { SiteRule } from '../site-rule.ts';

const LOADS: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'],
  script: ['src'],
  iframe: ['src'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
};
const LOADING_LINKS =
  /\b(?:stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/;

function loaded(element: Element): string[] {
  if (element.tagName === 'link')
    return LOADING_LINKS.test(attributeOf(element, 'rel') ?? '') ? [attributeOf(element, 'href') ?? ''] : [];
  return (LOADS[element.tagName] ?? []).flatMap((name) => attributeOf(element, name)?.split(/,\s+/) ?? []);
}

const isForeign = (address: string, siteUrl: string): boolean =>
  /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address) && !address.startsWith(`${siteUrl}/`);

function faultsOf(element: Element, { siteUrl }: BuiltSite): string[] {
  const style =
    attributeOf(element, 'style') === undefined
      ? []
      : [`<${element.tagName} style="…">: the policy blocks it`];
  const handlers = element.attrs
    .filter(({ name }) => /^on[a-z]+$/.test(name))
    .map(({ name }) => `<${element.tagName} ${name}="…">: inline handler`);
  const scripts = element.attrs
    .filter(
      ({ name, value }) =>
        ['href', 'src', 'action', 'formaction'].includes(name) &&
        /^\s*(?:javascript|data|vbscript):/i.test(value),
    )
    .map(({ name }) => `<${element.tagName} ${name}> runs or holds code`);
  const foreign = loaded(element)
    .filter((address) => isForeign(address, siteUrl))
    .map((address) => `loads ${address.slice(0, 80)} from another site`);
  return [...style, ...handlers, ...scripts, ...foreign];
}

/** What a strict policy forbids: style attributes, inline handlers, code in addresses, files of other sites. */
export const contentSecurity: SiteRule = {
  find: (site) =>
    site.pages.flatMap(({ file, elements }) =>
      elements.flatMap((element) =>
        faultsOf(element, site).map((message) => ({ file, code: 'security', message })),
      ),
    ),
};
