/** Names of the filters in the address of the search page, and in the index. */
export const FILTER_NAMES = { 'chuyen-muc': 'topic', 'don-vi': 'unit', nam: 'year', loai: 'kind' } as const;
export type FilterName = keyof typeof FILTER_NAMES;
const NAMES = Object.keys(FILTER_NAMES) as FilterName[];

/** What the search page shows, as its address says it. */
export interface SearchState {
  readonly typed: string;
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
  readonly byDate: boolean;
  readonly literal: boolean;
}

/** Reads the query part of an address. Values of filters that `isKnown` does not know are dropped. */
export function readState(
  search: string,
  isKnown: (name: FilterName, value: string) => boolean,
): SearchState {
  const given = new URLSearchParams(search);
  const filters = Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = given.get(name) ?? '';
      return value !== '' && isKnown(name, value) ? [[name, value]] : [];
    }),
  );
  return {
    typed: given.get('q') ?? '',
    filters,
    byDate: given.get('sap-xep') === 'ngay',
    literal: given.get('chinh-xac') === '1',
  };
}

/** The query part of the address for a state, with its question mark. */
export function writeState({ typed, filters, byDate, literal }: SearchState): string {
  const parts = new URLSearchParams({ q: typed });
  for (const name of NAMES) {
    const value = filters[name];
    if (value) parts.set(name, value);
  }
  if (byDate) parts.set('sap-xep', 'ngay');
  if (literal) parts.set('chinh-xac', '1');
  return `?${parts.toString()}`;
}
