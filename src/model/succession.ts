import { compareVietnamese } from '../vietnamese/collation.ts';
import { dayAfter } from './fields/date.ts';
import type { Identified } from './publication.ts';
import { existsOn, hasEndedBy, unitNameOn, type Unit, type UnitType } from './unit.ts';

/** What a unit is on a day. */
export interface UnitState {
  /** Name in use, or the last one. */
  readonly name: string;
  /** The same, short, for lists. */
  readonly short: string;
  readonly exists: boolean;
  /** Whether its last day has passed; a unit that is to be set up has neither begun nor ended. */
  readonly ended: boolean;
  /** Identifiers of those who came after it, as of that day. */
  readonly successors: readonly string[];
}

/**
 * Who came after a unit, as of a day: identifiers in the order of the content. A successor that has itself ended by then
 * gives way to its own, over as many reorganisations as there were, so that nobody is sent to an office that has closed;
 * one that ended without a known successor stays, as the last that is known.
 */
function successorsOf(units: ReadonlyMap<string, Unit>, start: string, day: string): string[] {
  const after = (id: string, way: readonly string[]): string[] => {
    const passed = [...way, id];
    // Who stands on the way already would lead round in a circle.
    const next = (units.get(id)?.successors ?? []).filter((one) => !passed.includes(one));
    return next.flatMap((one) => {
      const unit = units.get(one);
      const later = unit && hasEndedBy(unit, day) ? after(one, passed) : [];
      return later.length ? later : [one];
    });
  };
  return [...new Set(after(start, []))];
}

/** Every unit as it stands on a day (`YYYY-MM-DD`), by name in Vietnamese order. */
export function unitsOn<T extends Identified<Unit>>(units: readonly T[], day: string): (T & UnitState)[] {
  const known = new Map(units.map(({ id, fields }) => [id, fields]));
  return units
    .map((unit) => ({
      ...unit,
      ...unitNameOn(unit.fields, day),
      exists: existsOn(unit.fields, day),
      ended: hasEndedBy(unit.fields, day),
      successors: successorsOf(known, unit.id, day),
    }))
    .sort((a, b) => compareVietnamese(a.name, b.name));
}

/** Types whose reorganisation people feel at once: where they lived now has another name. */
export const COMMUNE_TYPES: readonly UnitType[] = ['xa', 'thi-tran', 'phuong'];

/** Communes that have ended, with the unit or units that each belongs to now: the rows of “xã cũ, xã mới”. */
export function reorganised<T extends Identified<Unit> & UnitState>(
  units: readonly T[],
): { old: T; now: T[] }[] {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  return units
    .filter(
      ({ fields, ended, successors }) => ended && COMMUNE_TYPES.includes(fields.type) && successors.length,
    )
    .map((old) => ({ old, now: old.successors.flatMap((id) => known.get(id) ?? []) }));
}

/** Of communes that have ended: the last day of those that ended last, and the day after it; undefined when no day is known. */
export function newestReorganisation(
  rows: readonly { readonly old: Identified<Unit> }[],
): { lastDay: string; firstDay: string } | undefined {
  const lastDays = rows.flatMap(({ old }) => old.fields.valid.to ?? []);
  const lastDay = lastDays.sort().at(-1);
  return lastDay === undefined ? undefined : { lastDay, firstDay: dayAfter(lastDay) };
}
