import { randomFrom } from '../search/random.ts';
import { Edge, Origin, type Files } from './edge.ts';
import type { MonthSite } from './month-site.ts';
import { habitsOf, requestsOf } from './requests.ts';

/** How a month is played. */
export interface MonthChoices {
  readonly days: number;
  /** Of a day. */
  readonly readers: number;
  /** Articles edited and published on a day. */
  readonly edits: number;
  /** Bytes that each place of a cache has for us. */
  readonly room: number;
  readonly seed: number;
}

/** What came to readers, and through one kind of cache to the host. */
export interface MonthFigures {
  readonly requests: number;
  readonly bytes: number;
  /** Most requests of readers in one second. */
  readonly peak: number;
  readonly caches: readonly {
    readonly name: string;
    /** Of what comes to the cache, how much it answers by itself or while it asks anew. */
    readonly hitShare: number;
    readonly origin: Origin;
  }[];
  /** Addresses that the edits purged in each place, on average and at most. */
  readonly purges: { readonly mean: number; readonly most: number };
}

const PLACES = 4;
const A_DAY = 86_400;

/** Lives as our file for Varnish gives them: a day, unless each use has to be asked for, because who publishes names what has changed. */
const keptForADay = (files: Files): Files => ({
  ...files,
  lives: files.lives.map((life) =>
    life.fresh > 0 && !life.forever ? { ...life, fresh: Math.max(A_DAY, life.fresh) } : life,
  ),
});

/** Plays a month, day after day: the same figures for the same seed. `told` hears of each day that is over. */
export function playMonth(
  site: MonthSite,
  { days, readers, edits, room, seed }: MonthChoices,
  told: (day: number) => void = () => undefined,
): MonthFigures {
  site.files.changed.fill(-Infinity);
  const kinds = [
    { name: 'by the headers alone', files: site.files, purged: false },
    { name: 'kept for a day, purged by address', files: keptForADay(site.files), purged: true },
  ].map((kind) => {
    const origin = new Origin();
    return {
      ...kind,
      origin,
      edges: Array.from({ length: PLACES }, () => new Edge(kind.files, origin, room)),
    };
  });
  const all = new Origin();
  const random = randomFrom(seed + 1);
  const purges: number[] = [];
  const due: number[] = [];

  function publish(second: number): void {
    const changed = site.edits[Math.floor(random() * site.edits.length)] ?? [];
    for (const file of changed) site.files.changed[file] = second;
    for (const { edges, purged } of kinds) if (purged) for (const edge of edges) edge.purge(changed);
    // What is named by its content has another name, and nobody asks for the old one.
    purges.push(changed.filter((file) => !site.files.lives[file]?.forever).length);
  }

  const play = requestsOf(site, habitsOf(readers), seed, {
    ask: (place, file, second, named) => {
      while ((due[0] ?? Infinity) <= second) publish(due.shift() ?? 0);
      const isGood = (site.files.changed[file] ?? 0) <= named;
      all.answer(second, isGood ? 0 : (site.files.bytes[file] ?? 0));
      for (const { edges } of kinds) edges[place]?.ask(file, second);
    },
    askMissing: (place, second) => {
      all.answer(second, site.missingBytes);
      for (const { edges } of kinds) edges[place]?.askMissing(second, site.missingBytes);
    },
  });

  for (let day = 0; day < days; day += 1) {
    // Desks publish in their hours.
    const hours = Array.from({ length: edits }, () => day * A_DAY + (7.5 + random() * 9) * 3600);
    due.push(...hours.sort((a, b) => a - b));
    play(day);
    for (const origin of [all, ...kinds.map((kind) => kind.origin)]) origin.turn();
    told(day);
  }
  return {
    requests: all.requests,
    bytes: all.bytes,
    peak: all.peak,
    caches: kinds.map(({ name, origin, edges }) => {
      const hits = edges.reduce((sum, edge) => sum + edge.hits, 0);
      return { name, origin, hitShare: hits / (hits + edges.reduce((sum, edge) => sum + edge.misses, 0)) };
    }),
    purges: {
      mean: purges.reduce((sum, one) => sum + one, 0) / Math.max(1, purges.length),
      most: Math.max(0, ...purges),
    },
  };
}
