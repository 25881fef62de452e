import { compareVietnamese } from '../vietnamese/collation.ts';
import { existsOn, hasEndedBy, unitNameOn, TERRITORY_TYPES, type Unit } from '../model/unit.ts';
import { today } from '../site/today.ts';
import { collection, type Content } from './collection.ts';

export interface UnitContent extends Content<Unit> {
  /** Name in use today, or the last one. */
  readonly name: string;
  /** The same, short, for lists. */
  readonly short: string;
  /** Whether it exists today. */
  readonly exists: boolean;
  /** Whether its last day has passed; a unit that is to be set up has neither begun nor ended. */
  readonly ended: boolean;
}

/** Every unit, by name in Vietnamese order. */
export async function units(): Promise<UnitContent[]> {
  return (await collection('units'))
    .map((unit) => ({
      ...unit,
      ...unitNameOn(unit.fields, today()),
      exists: existsOn(unit.fields, today()),
      ended: hasEndedBy(unit.fields, today()),
    }))
    .sort((a, b) => compareVietnamese(a.name, b.name));
}

/** One unit. @throws Error when there is none. */
export async function unit(id: string): Promise<UnitContent> {
  const found = (await units()).find((one) => one.id === id);
  if (!found) throw new Error(`No unit “${id}” in content/don-vi/.`);
  return found;
}

/** Units by identifiers, in the order given. */
export const unitsById = (ids: readonly string[] = []): Promise<UnitContent[]> => Promise.all(ids.map(unit));

/** Territories that have ended and say who came after: the rows of “xã cũ, xã mới”. */
export async function reorganisedUnits(): Promise<{ old: UnitContent; now: UnitContent[] }[]> {
  const past = (await units()).filter(
    ({ fields, ended }) =>
      ended &&
      TERRITORY_TYPES.includes(fields.type) &&
      fields.type !== 'tinh' &&
      fields.type !== 'huyen' &&
      fields.successors?.length,
  );
  return Promise.all(past.map(async (old) => ({ old, now: await unitsById(old.fields.successors) })));
}
