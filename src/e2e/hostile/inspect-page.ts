import { parse, parseFragment } from 'parse5';
import { elementsOf, isText, textsOf, type Element, type ParentNode } from '../../files/html.ts';
import { standingPages } from '../../site/pages.ts';
import { readSettings } from '../../site/settings.ts';
import { TEST_CONTENT } from '../harness.ts';
import { canariesIn } from './payload.ts';

/** An element with its attributes by name. */
interface Seen {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly element: Element;
}

/** All elements of a tree in document order, templates' own too. */
const seenIn = (root: ParentNode): Seen[] =>
  elementsOf(root, undefined, true).map((element) => ({
    tag: element.tagName,
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    element,
  }));

/** Every text of an element, that of code and templates, too. */
const textIn = (root: ParentNode): string => textsOf(root, new Set(), true).join('');

/** Elements whose words no reader joins to those beside them; templates leave no space there. */
const BLOCK =
  /^(?:article|blockquote|br|caption|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
/** The text of an element as it is read: blocks stand apart. */
const readIn = (root: ParentNode): string =>
  root.childNodes
    .map((child) => {
      if (isText(child)) return child.value;
      if (!('tagName' in child)) return '';
      const text = readIn(child);
      return BLOCK.test(child.tagName) ? ` ${text} ` : text;
    })
    .join('');

/** Elements that no page of ours holds, whoever wrote them. */
const NEVER = new Set(
  'object embed portal applet frame frameset base marquee video audio track math noscript template slot dialog plaintext xmp animate set foreignobject font center blink bgsound'.split(
    ' ',
  ),
);
/** Attributes that run, ask or rearrange. */
const FORBIDDEN =
  /^(?:on|hx-|v-|ng-|x-(?:init|data|on)|style$|srcdoc$|formaction$|ping$|contenteditable$|autofocus$|accesskey$|is$|part$|exportparts$|popover$|poster$|background$|xlink:|shadowrootmode$|contextmenu$)/;
const ADDRESSES = new Set([
  'href',
  'src',
  'action',
  'data',
  'cite',
  'manifest',
  'longdesc',
  'srcset',
  'imagesrcset',
]);
/** Attributes that the browser asks for by itself. */
const FETCHED = new Set(['src', 'srcset', 'imagesrcset', 'data', 'action', 'manifest']);
/** Where the tests' settings let readers send an answer to. */
const FEEDBACK = readSettings({ CONTENT_DIR: TEST_CONTENT }).feedback?.form?.address;
/** Links that the browser follows by itself. */
const FETCHING = /\b(?:stylesheet|preload|prefetch|preconnect|dns-prefetch|modulepreload|icon|manifest)\b/;
const RUNS = /^(?:|module|text\/javascript|application\/javascript)$/;

/** An address without what browsers drop before they read its scheme. */
const compact = (address: string): string => address.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '');

function addressFault(
  tag: string,
  name: string,
  value: string,
  own: string,
  rel: string,
): string | undefined {
  const address = compact(value);
  if (/^(?:javascript|vbscript|data|file|blob|view-source):/i.test(address))
    return `the address ${name}="${value}"`;
  if (/^[\\/]{2}/.test(address)) return `an address of another host without a scheme, ${name}="${value}"`;
  if (tag === 'form' && value === FEEDBACK) return undefined;
  const fetched = FETCHED.has(name) || (tag === 'link' && FETCHING.test(rel));
  const foreign = /^https?:/i.test(address) && !address.startsWith(own);
  return fetched && foreign ? `a thing asked of another host, ${name}="${value}"` : undefined;
}

/** Headings of prose are named by their words, in ASCII. */
const isHeadingName = (tag: string, name: string, value: string): boolean =>
  name === 'id' && /^h[2-6]$/.test(tag) && /^[a-z0-9-]+$/.test(value);

function attributeFaults({ tag, attributes }: Seen, own: string): string[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (FORBIDDEN.test(name)) return [`<${tag}> with the attribute ${name}="${value.slice(0, 80)}"`];
    if (canariesIn(name).length > 0) return [`<${tag}> with an attribute named by content: ${name}`];
    if (
      /^(?:id|name|class|for|form|slot|role|target)$/.test(name) &&
      /zq[0-9a-z]{4}/.test(value) &&
      tag !== 'meta' &&
      !isHeadingName(tag, name, value)
    )
      return [`<${tag}> with ${name}="${value.slice(0, 80)}" from content`];
    const fault = ADDRESSES.has(name) && addressFault(tag, name, value, own, attributes['rel'] ?? '');
    return fault ? [`<${tag}> with ${fault.slice(0, 160)}`] : [];
  });
}

function scriptFaults({ attributes, element }: Seen): string[] {
  const text = textIn(element);
  if (!RUNS.test(attributes['type'] ?? '')) {
    try {
      if (/json/.test(attributes['type'] ?? '')) JSON.parse(text);
    } catch {
      return [`a script of data that is no JSON: ${text.slice(0, 80)}`];
    }
    return [];
  }
  return canariesIn(text).length > 0 ? [`a script that holds content: ${text.slice(0, 120)}`] : [];
}

const metaFaults = ({ attributes }: Seen, own: string): string[] =>
  (attributes['http-equiv'] ?? '').toLowerCase() === 'refresh' &&
  !/^0;\s?url=\/(?![\\/])/.test((attributes['content'] ?? '').replace(own, ''))
    ? [`a page that leads elsewhere: ${attributes['content'] ?? ''}`]
    : [];

function elementFaults(seen: Seen, own: string): string[] {
  const { tag, attributes } = seen;
  const faults = attributeFaults(seen, own);
  if (NEVER.has(tag.toLowerCase()) || /zq[0-9a-z]{4}/.test(tag)) faults.push(`an element <${tag}>`);
  if (tag === 'script') faults.push(...scriptFaults(seen));
  if (tag === 'style' && canariesIn(textIn(seen.element)).length > 0)
    faults.push('a style sheet that holds content');
  if (tag === 'meta') faults.push(...metaFaults(seen, own));
  if (tag === 'iframe' && !/^(?:\/|about:blank$|$)/.test(attributes['src'] ?? ''))
    faults.push('a frame of another site');
  return faults;
}

/** What stands in `body`: skip link, header, notices, breadcrumbs, main, footer, one script. */
const FRAME = /^(?:a )?header(?: div)?(?: section)?(?: div)? main footer(?: script)?$/;
/** Of slides, which have the screen to themselves. */
const SLIDES_FRAME = /^main script$/;

/** The frame of a page: what must stand in `body`, in this order, whatever the content says. */
function structureFaults(elements: readonly Seen[], isWidget: boolean, frameOf = FRAME): string[] {
  const count = (tag: string): number => elements.filter((one) => one.tag === tag).length;
  const faults = ['h1', 'main', 'title', 'body'].flatMap((tag) =>
    tag === 'title'
      ? elements.some((one) => one.tag === 'title')
        ? []
        : ['no <title>']
      : count(tag) === 1
        ? []
        : [`${count(tag)} × <${tag}>, not one`],
  );
  const names = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  const twice = [...new Set(names.filter((name, n) => names.indexOf(name) !== n))];
  if (twice.length > 0) faults.push(`the id ${twice.join(', ')} more than once`);
  if (isWidget) return faults;
  const body = elements.find(({ tag }) => tag === 'body')?.element;
  const parts = (body?.childNodes ?? []).flatMap((child) => ('tagName' in child ? child.tagName : []));
  const frame = parts.join(' ');
  if (!frameOf.test(frame)) faults.push(`a page made of “${frame}”, not of header, main and footer`);
  return faults;
}

/** Characters that HTML and XML have no place for are left out of both sides of a comparison; spaces count as one. */
const collapse = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ufffd-\uffff\ud800-\udfff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Text without what HTML cannot hold, spaces as one. Both sides of a comparison go through it. */
export const comparable = (text: string): string => collapse(text.toWellFormed());

/** What one page says and what is wrong with it. */
export interface PageReport {
  readonly faults: readonly string[];
  /** Its text and the values of its attributes, comparable. */
  readonly words: string;
  /** The text of `main` alone, comparable. */
  readonly main: string;
  /** Whether it leads to another page by itself. */
  readonly leadsOn: boolean;
}

/** Judges one built page by its own HTML. `own` is the origin that its absolute addresses may have. */
export function inspectPage(html: string, address: string, own: string): PageReport {
  const elements = seenIn(parse(html));
  const isWidget =
    address.startsWith('/nhung/') && !standingPages.some((standing) => standing.address === address);
  const leadsOn = elements.some(({ attributes }) => /^refresh$/i.test(attributes['http-equiv'] ?? ''));
  const faults = [
    ...elements.flatMap((seen) => elementFaults(seen, own)),
    ...structureFaults(
      elements,
      isWidget || leadsOn,
      /^\/trinh-chieu\/./.test(address) ? SLIDES_FRAME : FRAME,
    ),
  ];
  const root = elements[0]?.element;
  const values = elements.flatMap(({ attributes }) => Object.values(attributes));
  const main = elements.find(({ tag }) => tag === 'main')?.element;
  return {
    faults: [...new Set(faults)],
    words: comparable(`${root ? textIn(root) : ''}\n${values.join('\n')}`),
    main: comparable(main ? readIn(main) : ''),
    leadsOn,
  };
}

/** Judges HTML that others will show: feeds, API, oEmbed. */
export const inspectFragment = (html: string, own: string): string[] => [
  ...new Set(seenIn(parseFragment(html)).flatMap((seen) => elementFaults(seen, own))),
];
