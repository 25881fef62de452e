import type { Identified } from './publication.ts';

/** Before what has the same date or place in a list stands what has the lesser identifier. */
const bySlug = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** Newest first, what has no known date last, then by slug: the order of every list that has dates. */
export function newestFirst(
  a: Identified<{ readonly date?: string | undefined }>,
  b: Identified<{ readonly date?: string | undefined }>,
): number {
  const [one, other] = [a.fields.date ?? '', b.fields.date ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return bySlug(a, b);
}

/** Newest year first, then by slug. */
export const newestYearFirst = (
  a: Identified<{ readonly year: number }>,
  b: Identified<{ readonly year: number }>,
): number => b.fields.year - a.fields.year || bySlug(a, b);

/** By the place that editors gave, then by slug. */
export const inEditorsOrder = (
  a: Identified<{ readonly order: number }>,
  b: Identified<{ readonly order: number }>,
): number => a.fields.order - b.fields.order || bySlug(a, b);
