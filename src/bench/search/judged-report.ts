import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from '../../browser/chromium.ts';
import { openDiskIndex } from '../../search/disk-index.ts';
import { readPage } from '../../indexing/page-copy.ts';
import { askJudged, judge, readJudged, type Verdict } from './judged.ts';
import { atLeast, mean, type Row } from './report.ts';
import { runQueries } from './run.ts';

/** Queries that are asked in a browser too. */
const IN_BROWSER = 10;
/** What all kinds together, and each kind, must reach: first place, first three. */
const ALL = { first: 0.92, three: 0.97 } as const;
const EACH = 0.8;

const share = (verdicts: readonly Verdict[], place: 'first' | 'three'): number =>
  mean(verdicts.map((verdict) => (verdict[place] ? 1 : 0)));

const isAbsent = ({ query }: Verdict): boolean => query.best[0] === '-';

const none = (what: string, count: number): Row => ({
  what,
  value: `${count}`,
  target: '0',
  met: count === 0,
});

/** Excerpts that are not part of one block of their page. */
function joined(directory: string, verdicts: readonly Verdict[]): number {
  const blocks = new Map<string, readonly string[]>();
  const blocksAt = (address: string): readonly string[] => {
    const html = readFileSync(path.join(directory, address, 'index.html'), 'utf8');
    const read = blocks.get(address) ?? readPage(html, address)?.blocks.map(({ text }) => text) ?? [];
    blocks.set(address, read);
    return read;
  };
  return verdicts
    .flatMap(({ excerpts }) => excerpts)
    .filter(([address, text]) => !blocksAt(address).some((block) => block.includes(text))).length;
}

/** The same queries through the search page in a browser: whether it judges as well. */
async function inBrowser(directory: string, verdicts: readonly Verdict[]): Promise<Row> {
  const asked = verdicts
    .filter(({ query }) => query.best[0]?.startsWith('/'))
    .filter((_, place, { length }) => place % Math.ceil(length / IN_BROWSER) === 0);
  const browser = await openBrowser();
  const queries = asked.map(({ query }) => ({ kind: query.kind, typed: query.typed, expected: query.best }));
  const { answered } = await runQueries(browser, directory, queries, 1);
  await browser.close();
  const differing = asked.filter(
    ({ query, first }, place) => judge(query, answered[place]?.first ?? [], false).first !== first,
  );
  return none(`in a browser (${asked.length}), judged otherwise`, differing.length);
}

/** Asks the judged queries of a finished site; reports the half on which nothing was set, and says what is missed of the other. */
export async function judgedReport(directory: string): Promise<{ rows: Row[]; missing: string[] }> {
  const sources = await openDiskIndex(directory);
  const all: Verdict[] = [];
  for (const query of readJudged()) all.push(await askJudged(query, sources));
  const reported = all.filter(({ query }) => !query.tuning);
  const kinds = [...Map.groupBy(reported, ({ query }) => query.kind)];
  const rows: Row[] = [
    atLeast(`all (${reported.length}), s@1`, share(reported, 'first'), ALL.first),
    atLeast(`all (${reported.length}), s@3`, share(reported, 'three'), ALL.three),
    none('wrong repairs done unasked', all.filter(({ wrongRepair }) => wrongRepair).length),
    none('lists for what is not here', reported.filter((one) => isAbsent(one) && !one.first).length),
    none('excerpts that join two blocks', joined(directory, all)),
    ...kinds.map(([kind, verdicts]) =>
      atLeast(
        `${kind} (${verdicts.length}), s@1; s@3 ${share(verdicts, 'three').toFixed(2)}`,
        share(verdicts, 'first'),
        EACH,
      ),
    ),
    await inBrowser(directory, reported),
  ];
  const missing = all
    .filter(({ query, first, three, wrongRepair }) => query.tuning && (!first || !three || wrongRepair))
    .map(
      ({ query, shown, repaired }) =>
        `${query.kind}: ${query.typed}${repaired === undefined ? '' : ` (${repaired})`} → ${shown.join(' ') || 'nothing'} (right: ${query.best.slice(0, 2).join(' ')})`,
    );
  return { rows, missing };
}
