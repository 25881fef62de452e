import type { SearchKind } from '../../site/search-kinds.ts';

/** What the search learns from a page's markers. */
export interface SearchMarkers {
  readonly kind: SearchKind;
  readonly topics?: readonly string[] | undefined;
  readonly units?: readonly string[] | undefined;
  /** ISO day. */
  readonly date?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
}
