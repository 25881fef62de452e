import type { Mend } from './change.ts';

const ADDRESS = /https?:\/\/[^\s<>"'`|)\]}]+/g;
/** What advertisers and networks hang onto an address to know who passed it on; no page needs it. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|ttclid|twclid|igshid|igsh|mc_[ce]id|zarsrc|_hs(?:enc|mi)|vero_id|mibextid|gidzl|__tn__|ref_(?:src|url)|_gl|srsltid|mkt_tok)$/i;
/** On pages of videos and short clips: who passed them on. */
const SHARING = [
  { form: /^https?:\/\/(?:(?:www|m)\.)?(?:youtube\.com|youtu\.be)\//i, keys: ['si', 'feature', 'pp'] },
  {
    form: /^https?:\/\/(?:(?:www|m)\.)?tiktok\.com\//i,
    keys: ['_r', '_t', 'is_from_webapp', 'sender_device'],
  },
] as const;
/** Pages of networks that only lead on, and where they keep the address. */
const DETOURS = [
  { form: /^https?:\/\/lm?\.facebook\.com\/l\.php\?/i, key: 'u' },
  { form: /^https?:\/\/(?:www\.)?google\.com(?:\.vn)?\/url\?/i, key: 'q' },
  { form: /^https?:\/\/(?:www\.)?google\.com(?:\.vn)?\/url\?/i, key: 'url' },
  { form: /^https?:\/\/[a-z0-9]+\.safelinks\.protection\.outlook\.com\/\?/i, key: 'url' },
] as const;

const nameOf = (parameter: string): string => parameter.split('=', 1)[0] ?? '';

function withoutTracking(address: string): string {
  const [, before = '', query, hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(address) ?? [];
  if (query === undefined) return address;
  const own: readonly string[] = SHARING.find(({ form }) => form.test(address))?.keys ?? [];
  const kept = query
    .split('&')
    .filter((parameter) => !TRACKING.test(nameOf(parameter)) && !own.includes(nameOf(parameter)));
  return before + (kept.length > 0 ? `?${kept.join('&')}` : '') + hash;
}

/** Where a page that only leads on leads; undefined for any other. */
function target(written: string): string | undefined {
  // Markdown may have a backslash before a mark: `?q=…\&sa=D`.
  const address = written.replace(/\\(?=[&_*~])/g, '');
  for (const { form, key } of DETOURS) {
    const value = form.test(address) ? new RegExp(`[?&]${key}=([^&#]+)`).exec(address)?.[1] : undefined;
    if (value === undefined) continue;
    try {
      const found = new URL(decodeURIComponent(value));
      // Brackets would end a link of Markdown.
      if (/^https?:$/.test(found.protocol)) return found.href.replace(/\(/g, '%28').replace(/\)/g, '%29');
    } catch {
      // No address: it stays as it is.
    }
  }
  return undefined;
}

/** One address without what tells who passed it on, and without the page of a network before it; else exactly as it is. */
export const withoutFollowers = (address: string): string => withoutTracking(target(address) ?? address);

/** Addresses without what tells who passed them on. */
export const mendLinks: Mend = ({ text }) =>
  [...text.matchAll(ADDRESS)].flatMap(({ 0: found, index }) => {
    const old = found.replace(/[.,;:!?]+$/, '');
    const meant = withoutFollowers(old);
    if (meant === old) return [];
    return [{ start: index, end: index + old.length, text: meant, code: 'tham-so-theo-doi', isSure: true }];
  });
