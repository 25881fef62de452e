import type { Browser, CDPSession, Page } from 'playwright-core';
import { serveSite } from '../../hosting/server.ts';
import type { BenchQuery } from './queries.ts';

/** A served site that counts what goes over the wire. */
interface CountedSite {
  readonly address: string;
  /** Bytes of bodies sent since the last call. */
  readonly take: () => number;
  readonly close: () => Promise<void>;
}

async function serveCounted(directory: string): Promise<CountedSite> {
  let bytes = 0;
  const { address, close } = await serveSite({
    directory,
    encoding: 'gzip',
    sent: (_, size) => {
      bytes += size;
    },
  });
  return {
    address,
    close,
    take: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
  };
}

/** What one query gave. */
export interface Answered {
  readonly query: BenchQuery;
  /** Addresses of the first ten results. */
  readonly first: readonly string[];
  /** CPU time of the page's main thread, milliseconds. */
  readonly cpu: number;
  readonly bytes: number;
}

const SETTLED = '#ket-qua[data-state=done], #ket-qua[data-state=error]';

const firstTen = async (page: Page): Promise<string[]> =>
  (
    await page.$$eval('#ket-qua a[data-result]', (links) =>
      links.slice(0, 10).map((link) => link.getAttribute('href') ?? ''),
    )
  )
    // Where it leads to within the page is not judged.
    .map((address) => decodeURIComponent(address.replace(/#.*$/, '')));

async function busyTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** Types a query into the page that stands there and waits for the list. */
async function ask(page: Page, query: BenchQuery): Promise<void> {
  await page.fill('input[name=q]', query.typed);
  await page.evaluate(() => {
    document.querySelector('#ket-qua')?.setAttribute('data-state', 'asked');
    document.querySelector('form')?.requestSubmit();
  });
  await page.waitForSelector(SETTLED, { state: 'attached', timeout: 60_000 });
}

async function askAll(
  browser: Browser,
  server: CountedSite,
  queries: readonly BenchQuery[],
): Promise<Answered[]> {
  const page = await (await browser.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  // In the thread's own time: what else the machine does must not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${server.address}tim-kiem/`);
  const answered: Answered[] = [];
  for (const query of queries) {
    server.take();
    const before = await busyTime(session);
    await ask(page, query);
    answered.push({
      query,
      first: await firstTen(page),
      cpu: (await busyTime(session)) - before,
      bytes: server.take(),
    });
  }
  await page.context().close();
  return answered;
}

/** Bytes of a first visit with a query in the address, everything counted; one figure for each query. */
async function firstVisits(
  browser: Browser,
  server: CountedSite,
  queries: readonly BenchQuery[],
): Promise<number[]> {
  const sizes: number[] = [];
  for (const { typed } of queries) {
    const context = await browser.newContext();
    const page = await context.newPage();
    server.take();
    await page.goto(`${server.address}tim-kiem/?q=${encodeURIComponent(typed)}`);
    await page.waitForSelector(SETTLED, { state: 'attached', timeout: 60_000 });
    sizes.push(server.take());
    await context.close();
  }
  return sizes;
}

export interface BenchRun {
  readonly answered: readonly Answered[];
  readonly firstVisits: readonly number[];
}

/** Runs queries through a site's search page in a browser. */
export async function runQueries(
  browser: Browser,
  directory: string,
  queries: readonly BenchQuery[],
  visits: number,
): Promise<BenchRun> {
  const server = await serveCounted(directory);
  try {
    const step = Math.max(1, Math.floor(queries.length / visits));
    return {
      firstVisits: await firstVisits(
        browser,
        server,
        queries.filter((_, place) => place % step === 0).slice(0, visits),
      ),
      answered: await askAll(browser, server, queries),
    };
  } finally {
    await server.close();
  }
}
