/**
 * Kinds of page that the search tells apart, in the order in which they are offered: what people come for first, the many
 * news last. `reports`: such pages tell of things; the others are the thing itself.
 */
export const SEARCH_KINDS = {
  'duong-day-nong': { reports: false },
  'huong-dan': { reports: false },
  'thu-tuc': { reports: false },
  'don-vi': { reports: false },
  'chuyen-muc': { reports: false },
  'chi-so': { reports: false },
  'hoi-dap': { reports: true },
  'van-ban': { reports: false },
  'ke-hoach': { reports: true },
  /** Every other page. */
  trang: { reports: true },
  'tin-tuc': { reports: true },
} as const satisfies Readonly<Record<string, { readonly reports: boolean }>>;
export type SearchKind = keyof typeof SEARCH_KINDS;

/** The kinds in their order. */
export const KINDS = Object.keys(SEARCH_KINDS) as SearchKind[];

export const isSearchKind = (name: string): name is SearchKind => Object.hasOwn(SEARCH_KINDS, name);

/** The kind of the page at a root-relative address: that of its folder, if the folder has one. */
export function searchKindOf(address: string): SearchKind {
  const folder = address.split('/')[1] ?? '';
  return isSearchKind(folder) ? folder : 'trang';
}
