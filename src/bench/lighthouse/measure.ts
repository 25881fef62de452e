import { openBrowser } from '../../browser/chromium.ts';
import { freePort } from '../../browser/programs.ts';
import { serveSite } from '../../hosting/server.ts';
import type { Lighthouse, LighthouseResult } from './program.ts';

/** What each run gave of one page: the first, unhurried one all that Lighthouse judges, the others how quick it is. */
export interface Measured {
  readonly kind: string;
  readonly address: string;
  readonly judged: LighthouseResult;
  readonly runs: readonly LighthouseResult[];
}

const CATEGORIES = ['accessibility', 'best-practices'];

/**
 * Opens each page as Lighthouse's phone does: slow 4G by reckoning (1.6 Mbit/s, 150 ms), a processor four times as slow, nothing cached; from files that
 * were compressed before, as hosts send them. The first run warms the server and is not timed. `tell` hears what is done.
 * @throws Error when a page cannot be measured
 */
export async function measurePages(
  pages: ReadonlyMap<string, string>,
  site: { readonly directory: string; readonly basePath: string },
  lighthouse: Lighthouse,
  runs: number,
  tell: (measured: Measured) => void,
): Promise<void> {
  const server = await serveSite({ ...site, encoding: 'br' });
  const port = await freePort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  const open = async (address: string, onlyCategories: readonly string[]): Promise<LighthouseResult> => {
    const flags = { port, logLevel: 'silent', onlyCategories, disableFullPageScreenshot: true } as const;
    const lhr = (await lighthouse(server.address + address.slice(1), flags))?.lhr;
    if (!lhr || lhr.runtimeError) throw new Error(`${address}: ${lhr?.runtimeError?.message ?? 'no result'}`);
    return lhr;
  };
  try {
    for (const [kind, address] of pages) {
      const judged = await open(address, CATEGORIES);
      const timed: LighthouseResult[] = [];
      while (timed.length < runs) timed.push(await open(address, ['performance']));
      tell({ kind, address, judged, runs: timed });
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
