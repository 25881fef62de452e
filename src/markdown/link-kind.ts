/** Stands for our own host; `.invalid` is reserved (RFC 2606), so no address written in content is on it. */
const OWN = new URL('https://chuyen-muc.invalid/bai/');

/**
 * What an address in content is: `empty`; an `anchor` of the same page; an address of our `own` from the root; `relative`
 * to its page; another site (`web`), `mail`, `phone`; or `unsafe`: a scheme that may run code, or one that says less than
 * where it leads.
 */
export type LinkKind = 'empty' | 'anchor' | 'own' | 'relative' | 'web' | 'mail' | 'phone' | 'unsafe';

const OTHERS: Readonly<Record<string, LinkKind>> = { 'mailto:': 'mail', 'tel:': 'phone' };

/** As a browser reads it (WHATWG URL): `\` is `/`, tabs and line breaks are nothing, `https:x` is a path or a host. */
function kindOf(address: string): LinkKind {
  if (address === '') return 'empty';
  if (!URL.canParse(address, OWN)) return 'unsafe';
  const { protocol, origin, username, password } = new URL(address, OWN);
  if (protocol !== 'https:' && protocol !== 'http:') return OTHERS[protocol] ?? 'unsafe';
  // `https://dichvucong.gov.vn@evil.example/` leads to evil.example.
  if (username !== '' || password !== '') return 'unsafe';
  if (/^https?:/i.test(address)) return /^https?:\/\/[^/\\]/i.test(address) ? 'web' : 'unsafe';
  // `//evil.example`, `/\evil.example`: another host without saying so.
  if (origin !== OWN.origin || /^[/\\]{2}/.test(address)) return 'unsafe';
  if (address.startsWith('#')) return 'anchor';
  return address.startsWith('/') ? 'own' : 'relative';
}

/** Judges an address as it is written, and once more without the blanks and hidden characters that some readers drop. */
export function linkKind(address: string): LinkKind {
  const compact = address.replace(/[\s\p{Cc}\p{Cf}]/gu, '');
  const kind = kindOf(address.trim());
  return kindOf(compact) === 'unsafe' ? 'unsafe' : kind;
}
