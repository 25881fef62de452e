import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What one page needs beyond its own inline code, by its address (CONTRACT, Markers; issue of Pagefind's WebAssembly). */
const NEEDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '/tim-kiem/': {
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
  },
  '/nhung/': { 'script-src': ["'self'"], 'connect-src': ["'self'"], 'frame-src': ["'self'"] },
};

/** Types of script that a browser runs; others are data, such as JSON-LD. */
const RUNS = /^(|module|text\/javascript|application\/javascript)$/;

const isElement = (node: Node): node is Element => 'tagName' in node;

function elementsOf(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return isElement(node) ? [node, ...children] : children;
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

const textIn = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The policy of one page, from its own HTML: its inline styles and scripts by hash and nothing else inline; no other host.
 * `frame-ancestors`, `sandbox` and `report-uri` stand in headers only: in a meta element browsers log an error (CSP 3, 3.3).
 */
export function policyFor(html: string, address: string): string {
  const elements = elementsOf(parse(html));
  const styles = elements
    .filter(({ tagName }) => tagName === 'style')
    .map((element) => hashOf(textIn(element)));
  const scripts = elements
    .filter(
      (element) =>
        element.tagName === 'script' &&
        RUNS.test(attribute(element, 'type') ?? '') &&
        attribute(element, 'src') === undefined,
    )
    .map(textIn);
  const needs = NEEDS[address] ?? {};
  // Suggestions come as a module of the site's own, which no hash allows.
  const imports = scripts.some((text) => text.includes('import('));
  const linked = elements
    .filter(({ tagName }) => tagName === 'link')
    .map((element) => attribute(element, 'rel'));
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
  return Object.entries(directives)
    .filter(([, sources]) => sources.length)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;

/**
 * Puts the policy as a meta element right after the charset, before any style or script.
 * @throws Error when the page has no charset meta, or something the policy should rule stands before it.
 */
export function withPolicy(html: string, address: string): string {
  const charset = CHARSET.exec(html);
  if (!charset) throw new Error(`${address} has no <meta charset="utf-8">; the policy has no place.`);
  if (/<(?:script|style|link)\b/i.test(html.slice(0, charset.index)))
    throw new Error(
      `${address}: a script, style or link stands before the charset, out of the policy's reach.`,
    );
  const end = charset.index + charset[0].length;
  return `${html.slice(0, end)}<meta http-equiv="content-security-policy" content="${policyFor(html, address)}">${html.slice(end)}`;
}
