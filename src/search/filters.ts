import { engineFilters, FILTER_NAMES, type FilterName, type SearchState } from './address.ts';
import type { Engine, Found } from './engine.ts';
import { find, type Outcome, type Sources } from './find.ts';
import type { Query } from './query.ts';

/** Pages that have a value of a filter, as the engine names them. */
type Members = Readonly<Partial<Record<FilterName, ReadonlyMap<string, ReadonlySet<string>>>>>;

/** Pages per value, by filter; none where none is known. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

const NAMES = Object.keys(FILTER_NAMES) as FilterName[];

/** The values that each filter offers. */
export type FilterValues = Readonly<Record<FilterName, readonly string[]>>;

/** Asks the engine which pages have each value of the filters; all of it is answered from what lies in memory once the filters are loaded. */
async function membersOf(engine: Engine, values: FilterValues): Promise<Members> {
  const members: Partial<Record<FilterName, Map<string, Set<string>>>> = {};
  for (const name of NAMES) {
    const pages = (members[name] = new Map<string, Set<string>>());
    for (const value of values[name]) {
      const { found } = await engine.ask({ words: '', filters: { [FILTER_NAMES[name]]: value } });
      pages.set(value, new Set(found.map(({ id }) => id)));
    }
  }
  return members;
}

interface Listed {
  readonly found: Pick<Found, 'id'>;
}

/** Those of a list that have all values chosen, `besides` one filter. */
function narrow<Hit extends Listed>(
  hits: readonly Hit[],
  { filters }: Pick<SearchState, 'filters'>,
  members: Members,
  besides?: FilterName,
): Hit[] {
  return hits.filter(({ found: { id } }) =>
    NAMES.every((name) => {
      const value = filters[name];
      return name === besides || value === undefined || members[name]?.get(value)?.has(id);
    }),
  );
}

/** How many of a list are left when a value is chosen instead of that of its filter, by filter and value. */
function countsOf(
  hits: readonly Listed[],
  state: Pick<SearchState, 'filters'>,
  members: Members,
): FilterCounts {
  return Object.fromEntries(
    NAMES.map((name) => {
      const left = narrow(hits, state, members, name);
      const counts = [...(members[name] ?? [])].flatMap(([value, ids]) => {
        const { length } = left.filter(({ found: { id } }) => ids.has(id));
        return length > 0 ? [[value, length] as const] : [];
      });
      return [name, Object.fromEntries(counts)];
    }),
  );
}

/** Without a word to weigh them by: all pages, the newest first. */
async function listAll({ engine, newest }: Sources): Promise<Outcome> {
  const names = await newest();
  const places = new Map(names.map((name, place) => [name, place]));
  const { found } = await engine.ask({ words: '' });
  const placeOf = ({ id }: Found): number => places.get(id) ?? -1;
  const hits = [...found].sort((a, b) => placeOf(a) - placeOf(b)).map((one) => ({ found: one }));
  return { hits, readings: [] };
}

/**
 * Pages for what an address says. Filters choose from the list that stands without them, so that what `counts` promises of a value is what there is
 * when it is chosen; where that is nothing, the query is asked for anew within them. Counts are made when a filter is chosen, or for `counting`.
 */
export async function findWithin(
  query: Query,
  index: Sources,
  state: SearchState,
  values: FilterValues,
  counting: boolean,
): Promise<Outcome & { readonly counts: FilterCounts }> {
  const { byDate, literal } = state;
  const outcome = await (query.terms.length === 0 ? listAll(index) : find(query, index, { byDate, literal }));
  const chosen = Object.keys(state.filters).length > 0;
  if (!chosen && !counting) return { ...outcome, counts: {} };
  const members = await membersOf(index.engine, values);
  const hits = narrow(outcome.hits, state, members);
  const counts = countsOf(outcome.hits, state, members);
  if (hits.length > 0 || !chosen) return { ...outcome, hits, counts };
  return { ...(await find(query, index, { byDate, literal, filters: engineFilters(state) })), counts };
}
