import { CONTENT_TYPES, type ContentType } from '../model/content-types.ts';
import { isPublicOn } from '../model/publication.ts';
import { oldAddressFile, sitePathFault } from '../model/fields/site-path.ts';
import { standingPages } from '../site/pages.ts';
import type { ContentFolder, Thing } from './content-folder.ts';

/** Files, not pages, that prose may link to. */
const FILES =
  /^\/(?:(?:[a-z0-9-]+\/)*(?:rss\.xml|atom\.xml|feed\.json)|(?:chi-so\/[a-z0-9-]+|tinh-hinh-giai-quyet|thu-tuc)\/data\.csv|api\/v1\/\S+\.json|licences\.txt)$/;

/**
 * Files that the program writes by itself, as `placeOf` names them: its folders, feeds and tables, lists by page and year, what
 * hosts and browsers look for at the root. An old address there would hide them or be hidden.
 */
const OWN_PLACES =
  /^(?:(?:[_.][^/]*|pagefind|nhung|api|oembed|luu-tru-tin|q|tim-kiem|tin-tuc\/trang)\/|tin-tuc\/\d{4}\/index\.html$|(?:[^/]+\/)*(?:rss\.xml|atom\.xml|feed\.json|data\.csv)\/|(?:404(?:\.html)?|(?:robots|licences)\.txt|suc-khoe\.json|mo-truoc\.speculationrules|manifest\.webmanifest|sitemap[^/]*\.xml|favicon\.ico|feed\.css|icon[^/]*\.(?:svg|png))(?:\/|$))/;

/** Whether a place is the program's own. */
export const isOwnPlace = (place: string): boolean => OWN_PLACES.test(place);

/**
 * File below the built folder that answers an address, in small letters, since hosts and disks that take `A` and `a` for the
 * same must serve the site too; undefined for what is no address.
 */
export const placeOf = (address: string): string | undefined =>
  sitePathFault(address) === undefined ? oldAddressFile(address).normalize('NFC').toLowerCase() : undefined;

/** One form of an address, to compare: no query, no anchor, a `/` at the end of a page. */
export function plainAddress(address: string): string {
  const path = address.replace(/[?#].*$/, '');
  return path.endsWith('/') || /\.[a-z0-9]+$/i.test(path) ? path : `${path}/`;
}

/** Public address of a thing; undefined for what has no page. */
export function addressOfThing({ type, id }: Thing): string | undefined {
  const { address }: ContentType = CONTENT_TYPES[type];
  return address && id ? address(id) : undefined;
}

/** Whether a thing waits for its day or is a draft, and so has no page yet. */
export function isWaiting({ type, value }: Thing, today: string): boolean {
  const { published }: ContentType = CONTENT_TYPES[type];
  return published === true && !isPublicOn(value ?? {}, today);
}

/** Aliases that a thing lists. */
export function aliasesOf({ value }: Thing): string[] {
  const { aliases } = (value ?? {}) as { aliases?: unknown };
  return Array.isArray(aliases) ? aliases.filter((one): one is string => typeof one === 'string') : [];
}

/** What answers below an address of ours. */
export interface KnownAddresses {
  /** Every page that exists or will exist, with the thing it shows. */
  readonly pages: ReadonlyMap<string, Thing | undefined>;
  has(address: string): boolean;
}

const remembered = new WeakMap<ContentFolder, KnownAddresses>();

/** Every address that the built section answers, today or on the day for which content waits. */
export function knownAddresses(content: ContentFolder): KnownAddresses {
  const known = remembered.get(content);
  if (known) return known;
  const pages = new Map<string, Thing | undefined>(standingPages.map(({ address }) => [address, undefined]));
  for (const thing of content.things) {
    const address = addressOfThing(thing);
    if (address) pages.set(address, thing);
    for (const alias of aliasesOf(thing))
      if (!pages.has(plainAddress(alias))) pages.set(plainAddress(alias), thing);
    if (thing.type === 'redirects') {
      const { from } = (thing.value ?? {}) as { from?: unknown };
      if (typeof from === 'string' && !pages.has(plainAddress(from)))
        pages.set(plainAddress(from), undefined);
    }
  }
  const listed = /^\/tin-tuc\/trang\/[1-9]\d*\/$/;
  const found: KnownAddresses = {
    pages,
    has: (address) => {
      const plain = plainAddress(address);
      return pages.has(plain) || listed.test(plain) || FILES.test(plain) || /^\/nhung\/./.test(plain);
    },
  };
  remembered.set(content, found);
  return found;
}
