/** Content types that other content may point at by identifier. */
export type ReferenceTarget =
  | 'topic'
  | 'unit'
  | 'document'
  | 'guide'
  | 'hotline'
  | 'index'
  | 'plan'
  | 'article'
  | 'procedure'
  | 'feeWaiver'
  | 'slogan';

/** One pointer from a content file to another: where it stands, what it points at. */
export interface Reference {
  /** Keys that lead to the value in the file, e.g. `['units', 0]`. */
  readonly path: readonly (string | number)[];
  readonly to: ReferenceTarget;
  readonly id: string;
}

/** Pointers of a list field. */
export const listReferences = (
  key: string,
  to: ReferenceTarget,
  ids: readonly string[] | undefined,
  prefix: readonly (string | number)[] = [],
): Reference[] => (ids ?? []).map((id, position) => ({ path: [...prefix, key, position], to, id }));

/** Pointer of a single field, none when it is empty. */
export const fieldReference = (
  key: string,
  to: ReferenceTarget,
  id: string | undefined,
  prefix: readonly (string | number)[] = [],
): Reference[] => (id === undefined ? [] : [{ path: [...prefix, key], to, id }]);
