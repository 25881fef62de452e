/** Parameters by which networks and newsletters follow who clicks; the page is the same without them. */
const TRACKING =
  /^(?:fbclid|gclid|dclid|msclkid|zarsrc|zalo_?\w*|igshid|igsh|mc_cid|mc_eid|_ga|yclid|mibextid|utm_\w+|vero_id|si)$/i;
/** `si` follows who shares a video; elsewhere it may be anything. */
const ONLY_VIDEO = /(?:^|\.)(?:youtube\.com|youtu\.be)$/;

/** Pages that only lead on, with the parameter that holds where to. */
const GATES: readonly (readonly [host: RegExp, parameter: string])[] = [
  [/^lm?\.facebook\.com$/, 'u'],
  [/^l\.instagram\.com$/, 'u'],
  [/^(?:www\.)?google\.com(?:\.vn)?$/, 'url'],
  [/^l\.messenger\.com$/, 'u'],
];

function behindGate(url: URL): string | undefined {
  const gate = GATES.find(([host]) => host.test(url.hostname));
  if (!gate || (url.hostname.includes('google') && url.pathname !== '/url')) return undefined;
  const target = url.searchParams.get(gate[1]);
  return target !== null && /^https?:\/\//.test(target) && URL.canParse(target) ? target : undefined;
}

/**
 * An address of the web without what follows its readers: `fbclid`, `utm_*`, `zarsrc`, the gate of Facebook. Anything else is given
 * back exactly as it is.
 */
export function withoutTracking(address: string): string {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return address;
  const url = new URL(address);
  const target = behindGate(url);
  if (target !== undefined) return withoutTracking(target);
  const [before = '', query] = address.split(/(?<=^[^?#]*)\?/);
  if (query === undefined) return address;
  const [parameters = '', ...fragment] = query.split('#');
  const kept = parameters.split('&').filter((one) => {
    const name = one.split('=')[0] ?? '';
    return !TRACKING.test(name) || (name.toLowerCase() === 'si' && !ONLY_VIDEO.test(url.hostname));
  });
  if (kept.length === parameters.split('&').length) return address;
  return `${before}${kept.length ? `?${kept.join('&')}` : ''}${fragment.length ? `#${fragment.join('#')}` : ''}`;
}
