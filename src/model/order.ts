import type { Thing } from './publication.ts';

/** Before what has the same date or place in a list stands what has the lesser identifier. */
const bySlug = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** Newest first, what has no known date last, then by slug: the order of every list that has dates. */
export function newestFirst(
  a: Thing<{ readonly date?: string | undefined }>,
  b: Thing<{ readonly date?: string | undefined }>,
): number {
  const [one, other] = [a.fields.date ?? '', b.fields.date ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return bySlug(a, b);
}

/** Newest year first, then by slug. */
export const newestYearFirst = (
  a: Thing<{ readonly year: number }>,
  b: Thing<{ readonly year: number }>,
): number => b.fields.year - a.fields.year || bySlug(a, b);

/** By the place that editors gave, then by slug. */
export const inEditorsOrder = (
  a: Thing<{ readonly order: number }>,
  b: Thing<{ readonly order: number }>,
): number => a.fields.order - b.fields.order || bySlug(a, b);
