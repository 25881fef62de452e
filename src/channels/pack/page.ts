/** A page as it lies on a stick: every address of it is a path to a file beside it. */
import path from 'node:path/posix';
import {
  attributeOf,
  codeIn,
  elementsOf,
  isRunningScript,
  parseHtml,
  type Element,
} from '../../files/html.ts';
import { escapeHtml } from '../../site/escape-html.ts';

/** Attributes of our pages that hold an address; `data-base` is that of the front page, which the search goes out from. */
const ADDRESSES = ['href', 'src', 'action', 'cite', 'data-base'];

/** Links of the head to what no stick has: feeds, oEmbed, the manifest of an installed page. */
const ABSENT_LINKS = /^(?:alternate|manifest|preload)$/;

/** What a page's addresses are resolved by. */
export interface PackedSite {
  /** As in the settings. */
  readonly basePath: string;
  /** Where the site is to be found, with the base path and a slash at its end; undefined while it has no address. */
  readonly online: string | undefined;
  /** Whether a file, named by its path below the site, lies on the stick. */
  readonly holds: (file: string) => boolean;
  /** Addresses of the module scripts that were made into classic ones, with their base path, and the files to load instead, in order. */
  readonly scripts: Readonly<Record<string, readonly string[]>>;
}

/** File of a root-relative address, without its base path, query and fragment; undefined for one that is none of the site's. */
export function fileOf(address: string, basePath: string): string | undefined {
  if (!address.startsWith(basePath) || address.startsWith('//')) return undefined;
  const name = decodeURI(address.slice(basePath.length).replace(/[?#].*$/, ''));
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
}

/** An address as the page in `from` (its file) has to write it; undefined where nothing is to be written. */
function written(address: string, from: string, site: PackedSite): string | undefined {
  const file = fileOf(address, site.basePath);
  if (file === undefined) return address;
  const [rest = ''] = /[?#].*$/.exec(address) ?? [];
  if (site.holds(file)) return path.relative(path.dirname(from), file) + rest;
  return site.online && site.online + address.slice(site.basePath.length);
}

/** Code that fetches what a browser gives no page on a stick: modules and files of the index. */
const isOfServers = (element: Element): boolean =>
  attributeOf(element, 'src') === undefined && /\bimport\(|"preload"/.test(codeIn(element));

function scriptLines(element: Element, from: string, { scripts }: PackedSite): string {
  const files = scripts[attributeOf(element, 'src') ?? ''] ?? [];
  return files
    .map((file) => `<script defer src="${path.relative(path.dirname(from), file)}"></script>`)
    .join('');
}

/** Start and end in the text of a page, and what stands there instead. */
type Change = readonly [start: number, end: number, text: string];

function changesOf(element: Element, from: string, site: PackedSite): Change[] {
  const place = element.sourceCodeLocation;
  if (!place) return [];
  const whole = (text: string): Change[] => [[place.startOffset, place.endOffset, text]];
  if (element.tagName === 'link' && ABSENT_LINKS.test(attributeOf(element, 'rel') ?? '')) return whole('');
  if (isRunningScript(element)) {
    if (attributeOf(element, 'src') !== undefined) return whole(scriptLines(element, from, site));
    return isOfServers(element) ? whole('') : [];
  }
  if (element.tagName === 'link' && attributeOf(element, 'rel') === 'canonical') return [];
  // On a stick the plain picture serves every screen.
  if (element.tagName === 'source' && attributeOf(element, 'srcset') !== undefined) return whole('');
  return [...ADDRESSES, 'srcset'].flatMap((name): Change[] => {
    const value = attributeOf(element, name);
    const at = place.attrs?.[name];
    if (value === undefined || !at) return [];
    if (name === 'data-base') {
      const up = '../'.repeat(from.split('/').length - 1);
      return [[at.startOffset, at.endOffset, `${name}="${up || './'}"`]];
    }
    const text = name === 'srcset' ? undefined : written(value, from, site);
    if (text === value) return [];
    return [[at.startOffset, at.endOffset, text === undefined ? '' : `${name}="${escapeHtml(text)}"`]];
  });
}

/** The page whose file is `from`, for a stick. */
export function packedPage(html: string, from: string, site: PackedSite): string {
  const changes = elementsOf(parseHtml(html, true), undefined, true)
    .flatMap((element) => changesOf(element, from, site))
    .sort(([a], [b]) => b - a);
  return changes.reduce((text, [start, end, now]) => text.slice(0, start) + now + text.slice(end), html);
}
