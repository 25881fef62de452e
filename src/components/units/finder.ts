import type { UnitContent } from '../../content/units.ts';

/** An old commune, and the commune or communes that it belongs to now. */
export interface Succeeded {
  readonly old: UnitContent;
  readonly now: readonly UnitContent[];
}

/** More old communes than these take three windows of a phone. */
export const MANY = 24;

/** Identifier, on a page with the finder, of the answer for an old commune. */
export const answerId = (old: string): string => `nay-${old}`;
