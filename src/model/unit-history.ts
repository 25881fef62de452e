import type { LegalDocument } from './document.ts';
import type { Identified } from './publication.ts';
import type { Unit } from './unit.ts';

/** Something that is known of a unit's life by its day. */
export type UnitEvent = { readonly day: string } & (
  | { readonly kind: 'document'; readonly document: string }
  /** The first day of some of those it was made of, or of some of those that came after it. */
  | { readonly kind: 'before' | 'after'; readonly units: readonly string[] }
  | { readonly kind: 'began' | 'ended' }
  | { readonly kind: 'named'; readonly name: string }
);

const ORDER: readonly UnitEvent['kind'][] = ['before', 'document', 'began', 'named', 'ended', 'after'];

/** First days of units, each with those that began on it; units whose first day is not known are left out. */
const begun = (units: readonly Identified<Unit>[], kind: 'before' | 'after'): UnitEvent[] =>
  [...Map.groupBy(units, ({ fields }) => fields.valid.from)].flatMap(([day, all]) =>
    day === undefined ? [] : [{ day, kind, units: all.map(({ id }) => id) }],
  );

/**
 * The life of a unit from its own dates, those of units before and after it, and of its documents: oldest first. Documents that are
 * known by their year or month alone are left out. Empty when all that is known is of one day: that is no history.
 */
export function unitHistory(
  { valid, names }: Pick<Unit, 'valid' | 'names'>,
  related: {
    readonly before: readonly Identified<Unit>[];
    readonly after: readonly Identified<Unit>[];
    readonly documents: readonly Identified<Pick<LegalDocument, 'date'>>[];
  },
): UnitEvent[] {
  const events: UnitEvent[] = [
    ...begun(related.before, 'before'),
    ...begun(related.after, 'after'),
    ...related.documents.flatMap(({ id, fields: { date } }): UnitEvent[] =>
      date?.length === 10 ? [{ day: date, kind: 'document', document: id }] : [],
    ),
    ...(valid.from ? [{ day: valid.from, kind: 'began' } as const] : []),
    ...names.flatMap(({ name, from }): UnitEvent[] =>
      from && from !== valid.from ? [{ day: from, kind: 'named', name }] : [],
    ),
    ...(valid.to ? [{ day: valid.to, kind: 'ended' } as const] : []),
  ];
  if (new Set(events.map(({ day }) => day)).size < 2) return [];
  return events.sort(
    (a, b) => a.day.localeCompare(b.day, 'en') || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
}
