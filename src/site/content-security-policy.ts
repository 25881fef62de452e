import { createHash } from 'node:crypto';
import { attributeOf, elementsOf, isRunningScript, parseHtml, type Element } from '../files/html.ts';

/** What one page needs beyond its own inline code, by its address (CONTRACT, Markers; issue of Pagefind's WebAssembly). */
const NEEDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '/tim-kiem/': {
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
  },
  '/nhung/': { 'script-src': ["'self'"], 'connect-src': ["'self'"], 'frame-src': ["'self'"] },
};

/**
 * Where scripts run, none may turn text into markup or code, and none may make itself an exception (Trusted Types, W3C): ours build
 * elements and set text, and so does Pagefind's.
 */
const TRUSTED_TYPES: Readonly<Record<string, readonly string[]>> = {
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
};

const textIn = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The policy of one page, from its own HTML: its inline styles and scripts by hash and nothing else inline; no other host.
 * `frame-ancestors`, `sandbox` and `report-uri` stand in headers only: in a meta element browsers log an error (CSP 3, 3.3).
 */
export const policyFor = (html: string, address: string): string =>
  policyOf(elementsOf(parseHtml(html)), address);

function policyOf(elements: readonly Element[], address: string): string {
  const styles = elements
    .filter(({ tagName }) => tagName === 'style')
    .map((element) => hashOf(textIn(element)));
  const scripts = elements
    .filter((element) => isRunningScript(element) && attributeOf(element, 'src') === undefined)
    .map(textIn);
  const needs = NEEDS[address] ?? {};
  // Suggestions come as a module of the site's own, which no hash allows.
  const imports = scripts.some((text) => text.includes('import('));
  const linked = elements
    .filter(({ tagName }) => tagName === 'link')
    .map((element) => attributeOf(element, 'rel'));
  const pictured = linked.includes('icon') || elements.some(({ tagName }) => tagName === 'img');
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'img-src': pictured ? ["'self'"] : [],
    'manifest-src': linked.includes('manifest') ? ["'self'"] : [],
    'style-src': [...new Set(styles)],
    'script-src': [
      ...new Set([...(imports ? ["'self'"] : []), ...(needs['script-src'] ?? []), ...scripts.map(hashOf)]),
    ],
    ...Object.fromEntries(Object.entries(needs).filter(([name]) => name !== 'script-src')),
  };
  const runs = (directives['script-src'] ?? []).length > 0;
  return Object.entries({ ...directives, ...(runs && TRUSTED_TYPES) })
    .filter(([, sources]) => sources.length)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/**
 * Puts the policy as a meta element right after the charset, before any style or script.
 * @throws Error when the page has no charset meta, or something the policy should rule stands before it.
 */
export function withPolicy(html: string, address: string): string {
  const elements = elementsOf(parseHtml(html, true));
  const place = elements.findIndex((element) => attributeOf(element, 'charset') !== undefined);
  const end = elements[place]?.sourceCodeLocation?.endOffset;
  if (elements[place]?.tagName !== 'meta' || end === undefined)
    throw new Error(`${address} has no <meta charset="utf-8">; the policy has no place.`);
  if (elements.slice(0, place).some(({ tagName }) => ['script', 'style', 'link'].includes(tagName)))
    throw new Error(
      `${address}: a script, style or link stands before the charset, out of the policy's reach.`,
    );
  return `${html.slice(0, end)}<meta http-equiv="content-security-policy" content="${policyOf(elements, address)}">${html.slice(end)}`;
}
