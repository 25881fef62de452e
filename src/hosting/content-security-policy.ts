import { createHash } from 'node:crypto';
import type { PageFile } from '../built/pages.ts';
import { attributeOf, codeIn, isElement, isRunningScript, type Element } from '../files/html.ts';
import { pageElements, sheetIn } from '../files/page-elements.ts';

/** Address of the editor's page. */
const DESK = '/quan-tri/';

/** What one page needs beyond its own inline code, by its address (CONTRACT, Markers). */
const NEEDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '/tim-kiem/': {
    'script-src': ["'self'"],
    'connect-src': ["'self'"],
  },
  // Reads the page that is shared, and shows its code.
  '/chia-se/': { 'script-src': ["'self'"], 'connect-src': ["'self'"] },
  // Nothing may be fetched or sent: a clerk's file stays on the machine. Its pictures are shown from memory.
  '/cong-cu/nhap-word/': { 'script-src': ["'self'"], 'img-src': ["'self'", 'blob:'] },
  // Keeps pages on the reader's machine when asked: by a worker of its own, whose address it gives by one policy.
  '/ngoai-tuyen/': {
    'script-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'trusted-types': ['ngoai-tuyen'],
  },
  // Asks the API alone: a host's log stays on the machine.
  '/cong-cu/bao-cao/': { 'script-src': ["'self'"], 'connect-src': ["'self'"] },
  '/truyen-thanh/': { 'script-src': ["'self'"], 'connect-src': ["'self'"] },
  // The editor: its frameworks write styles, and make markup under names of their own; pictures are shown from memory.
  [DESK]: {
    'script-src': ["'self'"],
    'connect-src': ["'self'", 'blob:', 'data:'],
    'font-src': ["'self'"],
    'img-src': ["'self'", 'blob:', 'data:'],
    'style-src': ["'unsafe-inline'"],
    'trusted-types': ['svelte-trusted-html', 'lexical', 'dompurify', 'default'],
  },
  '/nhung/': { 'script-src': ["'self'"], 'connect-src': ["'self'"], 'frame-src': ["'self'"] },
};

/**
 * Where scripts run, none may turn text into markup or code, and none may make itself an exception (Trusted Types, W3C): ours build
 * elements and set text.
 */
const TRUSTED_TYPES: Readonly<Record<string, readonly string[]>> = {
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
};

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The policy of one page, from its own elements: its inline styles and scripts by hash and nothing else inline; no other host,
 * but the one address among `forms` to which a form of the page is sent, and on the editor's page the origin `desk` that it asks.
 * `frame-ancestors`, `sandbox` and `report-uri` stand in headers only: in a meta element browsers log an error (CSP 3, 3.3).
 */
export function policyOf(
  elements: readonly Element[],
  address: string,
  forms: ReadonlySet<string> = new Set(),
  desk?: string,
): string {
  const styles = elements
    .filter(({ tagName }) => tagName === 'style')
    .map((element) => hashOf(sheetIn(element)));
  const scripts = elements
    .filter((element) => isRunningScript(element) && attributeOf(element, 'src') === undefined)
    .map(codeIn);
  const needs = NEEDS[address] ?? {};
  // Suggestions come as a module of the site's own, which no hash allows.
  const imports = scripts.some((text) => text.includes('import('));
  const linked = elements
    .filter(({ tagName }) => tagName === 'link')
    .map((element) => attributeOf(element, 'rel'));
  const sentTo = elements
    .filter(({ tagName }) => tagName === 'form')
    .flatMap((element) => attributeOf(element, 'action') ?? []);
  const pictured = linked.includes('icon') || elements.some(({ tagName }) => tagName === 'img');
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'", ...new Set(sentTo.filter((action) => forms.has(action)))],
    'img-src': pictured ? ["'self'"] : [],
    'manifest-src': linked.includes('manifest') ? ["'self'"] : [],
    'style-src': [...new Set(styles)],
    'script-src': [
      ...new Set([...(imports ? ["'self'"] : []), ...(needs['script-src'] ?? []), ...scripts.map(hashOf)]),
    ],
    ...Object.fromEntries(Object.entries(needs).filter(([name]) => name !== 'script-src')),
    ...(address === DESK && desk && { 'connect-src': [...(needs['connect-src'] ?? []), desk] }),
  };
  const runs = (directives['script-src'] ?? []).length > 0;
  const policies = needs['trusted-types'];
  const trusted = { ...TRUSTED_TYPES, ...(policies && { 'trusted-types': policies }) };
  return Object.entries({ ...directives, ...(runs && trusted) })
    .filter(([, sources]) => sources.length)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** The code that the site itself puts into pages. Its bundled scripts are files; whatever else stands inline came from content. */
export interface OwnCode {
  /** Whole texts of the inline scripts. */
  readonly scripts: ReadonlySet<string>;
  /** Root-relative address, with the base path, below which the bundled scripts are. */
  readonly bundled: string;
  /** Addresses outside the site to which its own forms are sent: those that its settings name. */
  readonly forms: ReadonlySet<string>;
  /** The origin that the editor asks: that of the repository's host, which the settings name. */
  readonly desk?: string | undefined;
}

/** Why an element must get no permission to run: it is code that the site did not make. Undefined when it is no such code. */
function foreignCode(element: Element, { scripts, bundled }: OwnCode): string | undefined {
  const { parentNode } = element;
  if (element.tagName === 'style')
    return parentNode && isElement(parentNode) && parentNode.tagName === 'head'
      ? undefined
      : 'a <style> in the body';
  if (!isRunningScript(element)) return undefined;
  const src = attributeOf(element, 'src');
  if (src !== undefined)
    return src.startsWith(bundled) && !src.includes('..') ? undefined : `a script from ${src}`;
  return scripts.has(codeIn(element)) ? undefined : `the script “${codeIn(element).slice(0, 60)}”`;
}

/** The policy of a page, and where it stands: right after the charset, before any style or script. */
interface PlacedPolicy {
  readonly at: number;
  readonly policy: string;
}

/** How the site's own templates begin a page: nothing stands before its charset, whose place need not be looked for. */
const BEGINNING = /^<!doctype html>\s*<html(?:\s[\w-]+="[^"]*")*>\s*<head>\s*<meta charset="utf-8"\s*\/?>/i;

/**
 * Finds the policy of a page, from its elements; `elementsIn` gives those, where they are known.
 * @throws Error when the page has no charset meta, something the policy should rule stands before it, or the page holds code
 * that is not the site's own.
 */
function placedPolicy(
  html: string,
  address: string,
  own: OwnCode,
  elementsIn: () => readonly Element[] = () => pageElements(html),
): PlacedPolicy {
  const beginning = BEGINNING.exec(html)?.[0].length;
  const elements = beginning === undefined ? pageElements(html, true) : elementsIn();
  const place = elements.findIndex((element) => attributeOf(element, 'charset') !== undefined);
  const end = beginning ?? elements[place]?.sourceCodeLocation?.endOffset;
  if (elements[place]?.tagName !== 'meta' || end === undefined)
    throw new Error(`${address} has no <meta charset="utf-8">; the policy has no place.`);
  if (elements.slice(0, place).some(({ tagName }) => ['script', 'style', 'link'].includes(tagName)))
    throw new Error(
      `${address}: a script, style or link stands before the charset, out of the policy's reach.`,
    );
  const foreign = elements.map((element) => foreignCode(element, own)).find(Boolean);
  if (foreign)
    throw new Error(
      `${address} holds ${foreign}, which the site did not make: it must have come through content. Find the field or text that let it through; it gets no hash.`,
    );
  return { at: end, policy: policyOf(elements, address, own.forms, own.desk) };
}

const put = (html: string, { at, policy }: PlacedPolicy): string =>
  `${html.slice(0, at)}<meta http-equiv="content-security-policy" content="${policy}">${html.slice(at)}`;

/** Puts a page's policy as a meta element in its place. @throws Error as `placedPolicy` does */
export const withPolicy = (html: string, address: string, own: OwnCode): string =>
  put(html, placedPolicy(html, address, own));

/** What gives a page of a built folder its policy; it throws as `withPolicy` does. */
export function policySetter(own: OwnCode): (page: PageFile) => void {
  const { scripts, forms, ...words } = own;
  const basis = JSON.stringify([[...scripts], [...forms], words]);
  return (page) => {
    const { address } = page;
    const placed = page.reading(`policy ${address} ${basis}`, (html) =>
      placedPolicy(html, address, own, () => page.elements),
    );
    if (!page.isCarried) page.html = put(page.html, placed);
  };
}
