/** Reads snippets in the source of a host's page, without showing or running any of it. Runs in the builder's page. */
import {
  attributeOf,
  elementsOf,
  isElement,
  isRunningScript,
  parseHtml,
  textOf,
  type Element,
} from '../../files/html.ts';
import type { SeenPage, SeenSnippet } from './observed.ts';

const LOADER = /\/nhung\/[^/]+\/embed(\.[0-9a-f]+)?\.js$/;
const WIDGET = /\/nhung\/(?!cam-ket\/|to-huong-dan\/|v\d+\/)[^?#]+\//;
/** Elements that stand within a line, as the loader's rule for a link alone in its block sees them. */
const INLINE: ReadonlySet<string> = new Set(['a', 'b', 'em', 'font', 'i', 'small', 'span', 'strong', 'u']);

/** An element and all around it, from the inside out. */
function around(element: Element): Element[] {
  const { parentNode } = element;
  return parentNode && isElement(parentNode) ? [element, ...around(parentNode)] : [element];
}

const words = (element: Element): string => textOf(element).trim();
const hasClass = (element: Element): boolean =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).includes('cchc-nhung');

function formOf(element: Element, outer: readonly Element[]): SeenSnippet['form'] {
  if (element.tagName === 'iframe') return 'iframe';
  if (outer.some((one) => attributeOf(one, 'data-cchc-nhung') !== undefined)) return 'wrapper';
  if (hasClass(element)) return 'link';
  return outer.some(({ tagName }) => tagName === 'cchc-nhung') ? 'element' : 'bare';
}

function snippetOf(element: Element): SeenSnippet {
  const [, ...outer] = around(element);
  const block = outer.find(({ tagName }) => !INLINE.has(tagName));
  const style = attributeOf(element, 'style') ?? '';
  const isFrame = element.tagName === 'iframe';
  return {
    form: formOf(element, outer),
    address: (attributeOf(element, isFrame ? 'src' : 'href') ?? '').trim(),
    words: isFrame ? '' : words(element),
    reserved: isFrame || /min-height:\s*[1-9]/.test(style),
    written: {
      alone:
        block !== undefined &&
        words(block) === words(element) &&
        !outer.some(
          (one) => one.tagName === 'nav' || /^(menu|navigation)/.test(attributeOf(one, 'role') ?? ''),
        ),
      title: attributeOf(element, 'title') ?? '',
      bordered: isFrame && attributeOf(element, 'frameborder') !== '0',
    },
  };
}

/** What the source of a page, or a piece of it, shows of ours. `root` is the address of our site's front page. */
export function readSource(html: string, root: string): SeenPage {
  const tree = parseHtml(html);
  const elements = elementsOf(tree);
  const led = elements.filter((element) => {
    const name = { a: 'href', iframe: 'src' }[element.tagName];
    return name !== undefined && WIDGET.test(attributeOf(element, name) ?? '');
  });
  const loaders = elements
    .filter(isRunningScript)
    .flatMap((script) => attributeOf(script, 'src')?.trim() ?? [])
    .filter((address) => LOADER.test(address.replace(/[?#].*/, '')))
    .flatMap((address) => (URL.canParse(address, root) ? new URL(address, root).href : []));
  return {
    url: root,
    loaders,
    snippets: led.map(snippetOf),
    source: {
      whole: /<(?:!doctype|html|body)\b/i.test(html),
      spelled: /<(?:a|iframe|script)\s[^>]*\/nhung\//.test(textOf(tree)),
    },
  };
}
