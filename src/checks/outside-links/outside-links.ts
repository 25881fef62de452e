/** Links that lead out of a built site: which are dead is known by opening them, again and again before it is said. */
import { setTimeout as pause } from 'node:timers/promises';
import type { BuiltFolder } from '../../built/pages.ts';
import { attributeOf, elementsOf, parseHtml } from '../../files/html.ts';

/** Every address outside the site that pages link to, with the addresses of those pages. `own` is the origin of the site. */
export function outsideLinks({ pages }: Pick<BuiltFolder, 'pages'>, own: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { address, html } of pages) {
    const links = elementsOf(parseHtml(html), undefined, true).filter(({ tagName }) => tagName === 'a');
    const out = links.flatMap((link) => {
      const href = attributeOf(link, 'href') ?? '';
      const url = /^https?:/i.test(href) && URL.canParse(href) ? new URL(href) : undefined;
      // Names that end so are nobody's (RFC 2606).
      if (!url || url.origin === own || url.hostname.endsWith('.example')) return [];
      url.hash = '';
      return [url.href];
    });
    for (const href of new Set(out)) found.set(href, [...(found.get(href) ?? []), address]);
  }
  return found;
}

/** What became of an address: `gone` when its server says so, or the name is nobody's any more; `silent` when only a person can tell. */
export interface LinkState {
  readonly address: string;
  readonly state: 'open' | 'gone' | 'silent';
  /** A status, or the code of an error. */
  readonly said: string;
}

const GONE = new Set(['404', '410', 'ENOTFOUND']);

/** What one request for an address says: a status, or the code of an error. */
async function ask(address: string): Promise<string> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(30_000) });
    await answer.body?.cancel();
    return String(answer.status);
  } catch (cause) {
    const { code } = ((cause as Error).cause ?? {}) as { code?: string };
    return code ?? (cause as Error).name;
  }
}

/** Asks for an address until it opens, as many times more as there are `waits` (milliseconds). */
async function stateOf(address: string, waits: readonly number[]): Promise<LinkState> {
  let said = await ask(address);
  for (const wait of waits) {
    if (/^2/.test(said)) break;
    await pause(wait);
    said = await ask(address);
  }
  return { address, said, state: /^2/.test(said) ? 'open' : GONE.has(said) ? 'gone' : 'silent' };
}

/** Hosts at a time; of one host one address after the other. */
const HOSTS_AT_ONCE = 8;

/** What became of each address. */
export async function linkStates(
  addresses: readonly string[],
  waits: readonly number[] = [10_000, 60_000],
): Promise<LinkState[]> {
  const hosts = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const states: LinkState[] = [];
  const work = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift())
      for (const address of host) states.push(await stateOf(address, waits));
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  return states.sort((a, b) => (a.address < b.address ? -1 : 1));
}
