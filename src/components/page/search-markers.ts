import type { SearchKind } from '../../site/search-kinds.ts';

/** What the search learns from a page's markers. */
export interface SearchMarkers {
  readonly kind: SearchKind;
  /**
   * Identifiers that CONTRACT fixes for every place, as it does addresses: a page that stands once names its own in code. Where a
   * place's `chuyen-muc.yaml` leaves one out, the search does not offer it, and nothing else changes.
   */
  readonly topics?: readonly string[] | undefined;
  readonly units?: readonly string[] | undefined;
  /** ISO day. */
  readonly date?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
  /** A list of pages that are found by themselves: its name is searched, and the lead below. */
  readonly lists?: true | undefined;
}
