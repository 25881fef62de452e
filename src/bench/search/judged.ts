import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { excerptOf } from '../../search/excerpt.ts';
import { find, type Sources } from '../../search/find.ts';
import { readQuery } from '../../search/query.ts';

/** A query as people type it, with the pages that a fair judge takes for right. */
export interface JudgedQuery {
  readonly kind: string;
  readonly typed: string;
  /** Pages that may stand first. `-` alone: the site has nothing on it; `*`: any list will do, as long as there is no fault. */
  readonly best: readonly string[];
  /** Pages that help too, anywhere among the first three. */
  readonly good: readonly string[];
  /** Queries that thresholds may be set on; the others are reported. */
  readonly tuning: boolean;
}

const FILE = new URL('judged.tsv', import.meta.url);

/** The judged queries of the live site: one row each, `kind`, `query`, `best` and `good`, parted by tabs. */
export function readJudged(): JudgedQuery[] {
  const [, ...rows] = readFileSync(FILE, 'utf8').trimEnd().split(/\r?\n/);
  return rows.map((row) => {
    const [kind = '', typed = '', best = '', good = ''] = row.split('\t');
    const words = (text: string): string[] => text.split(' ').filter(Boolean);
    const half = (createHash('sha256').update(typed).digest()[0] ?? 0) % 2;
    return { kind, typed, best: words(best), good: words(good), tuning: half === 0 };
  });
}

/** What came of a judged query. */
export interface Verdict {
  readonly query: JudgedQuery;
  readonly first: boolean;
  readonly three: boolean;
  /** Words were replaced unasked, and it was not the right thing to do. */
  readonly wrongRepair: boolean;
  /** Addresses of the first three. */
  readonly shown: readonly string[];
  readonly repaired: string | undefined;
  readonly milliseconds: number;
  /** What is shown of the first ten pages, as it stands there, by their addresses. */
  readonly excerpts: readonly (readonly [address: string, text: string])[];
}

/** Kinds whose words are to be read as other ones. */
const MENDED: ReadonlySet<string> = new Set(['telex', 'typo', 'glued', 'number']);

/** What the first three addresses of an answer are worth. */
export function judge(
  query: JudgedQuery,
  shown: readonly string[],
  nothing: boolean,
): Pick<Verdict, 'first' | 'three'> {
  const [mark] = query.best;
  if (mark === '*') return { first: true, three: true };
  const absent = mark === '-' && (nothing || shown.length === 0);
  const isGood = (address: string): boolean => query.best.includes(address) || query.good.includes(address);
  const first = mark === '-' ? query.good.includes(shown[0] ?? '') : query.best.includes(shown[0] ?? '');
  return { first: absent || first, three: absent || shown.slice(0, 3).some(isGood) };
}

/** Asks one query of an index. */
export async function askJudged(query: JudgedQuery, sources: Sources): Promise<Verdict> {
  const start = performance.now();
  const outcome = await find(readQuery(query.typed), sources);
  const milliseconds = performance.now() - start;
  const listed = outcome.hits.length > 0 ? outcome.hits : (outcome.near ?? []);
  const shown = listed.slice(0, 3).flatMap(({ record }) => record?.address ?? []);
  const { first, three } = judge(query, shown, outcome.hits.length === 0);
  const { repaired } = outcome;
  const wrongRepair = repaired !== undefined && !(three && MENDED.has(query.kind));
  const pages = await Promise.all(outcome.hits.slice(0, 10).map(async ({ found }) => found.read()));
  const excerpts = pages.map((page) => {
    const { pieces } = excerptOf(page, outcome.readings);
    const text = pieces.map((piece) => piece.text).join('');
    return [page.address, text.replace(/^… | …$/g, '')] as const;
  });
  return { query, first, three, wrongRepair, shown, repaired, milliseconds, excerpts };
}
