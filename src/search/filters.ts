import { FILTER_NAMES, type FilterName, type SearchState } from './address.ts';
import type { FiledRecord } from './engine.ts';
import { find, type Hit, type Outcome, type Sources } from './find.ts';
import type { Query } from './query.ts';

/** Pages per value, by filter; none where none is known. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

const NAMES = Object.keys(FILTER_NAMES) as FilterName[];

type Chosen = Pick<SearchState, 'filters'>;

const has = ({ values }: FiledRecord, { filters }: Chosen, besides?: FilterName): boolean =>
  NAMES.every((name) => {
    const value = filters[name];
    return name === besides || value === undefined || values[FILTER_NAMES[name]]?.includes(value);
  });

/** How many pages of a list are left when a value is chosen instead of that of its filter, by filter and value. */
const countsOf = (pages: readonly FiledRecord[], state: Chosen): FilterCounts =>
  Object.fromEntries(
    NAMES.map((name) => {
      const counts: Record<string, number> = {};
      for (const page of pages)
        if (has(page, state, name))
          for (const value of page.values[FILTER_NAMES[name]] ?? []) counts[value] = (counts[value] ?? 0) + 1;
      return [name, counts];
    }),
  );

/**
 * Pages for what an address says; without a word to weigh them by all pages, the newest first. Filters choose from the list that stands without them,
 * so that what `counts` promises of a value is what there is when it is chosen; where that is nothing, the query is asked for anew within them. Counts
 * are made when a filter is chosen, or for `counting`.
 */
export async function findWithin(
  query: Query,
  index: Sources,
  state: SearchState,
  counting: boolean,
): Promise<Outcome & { readonly counts: FilterCounts }> {
  const { byDate, literal } = state;
  const listed = query.terms.length === 0;
  const chosen = Object.keys(state.filters).length > 0;
  const outcome = listed
    ? { hits: await index.newest(), readings: [] }
    : await find(query, index, { byDate, literal });
  if (!chosen && !counting) return { ...outcome, counts: {} };
  const filed = new Map((await index.newest()).map((page) => [page.found.id, page]));
  // Where that file cannot be had, a list that is too long is better than none.
  if (filed.size === 0) return { ...outcome, counts: {} };
  const pageOf = ({ found }: Hit): FiledRecord[] => [filed.get(found.id) ?? []].flat();
  const counts = countsOf(outcome.hits.flatMap(pageOf), state);
  const hits = outcome.hits.filter((hit) => pageOf(hit).some((page) => has(page, state)));
  if (hits.length > 0 || !chosen || listed) return { ...outcome, hits, counts };
  const only = new Set([...filed.values()].filter((page) => has(page, state)).map(({ found }) => found.id));
  return { ...(await find(query, index, { byDate, literal, only })), counts };
}
