/** Kinds of page that the search tells apart. */
export type SearchKind =
  | 'tin-tuc'
  | 'huong-dan'
  | 'hoi-dap'
  | 'van-ban'
  | 'don-vi'
  | 'chi-so'
  | 'duong-day-nong'
  | 'chuyen-muc'
  | 'ke-hoach'
  | 'trang';

/** What the search learns from a page's markers. */
export interface SearchMarkers {
  readonly kind: SearchKind;
  readonly topics?: readonly string[] | undefined;
  readonly units?: readonly string[] | undefined;
  /** ISO day. */
  readonly date?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
}
