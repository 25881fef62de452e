import {
  COMMUNE_TYPES,
  newestReorganisation,
  reorganised,
  unitsOn,
  type UnitState,
} from '../model/succession.ts';
import type { Unit } from '../model/unit.ts';
import { today } from '../site/today.ts';
import { collection, type Content } from './collection.ts';
import { onceForEach } from './once.ts';

/** A unit as it stands today. */
export interface UnitContent extends Content<Unit>, UnitState {}

const unitsToday = onceForEach((all: readonly Content<Unit>[]): readonly UnitContent[] =>
  unitsOn(all, today()),
);

/** Every unit, by name in Vietnamese order. */
export const units = async (): Promise<readonly UnitContent[]> => unitsToday(await collection('units'));

function found(all: readonly UnitContent[], id: string): UnitContent {
  const unit = all.find((one) => one.id === id);
  if (!unit)
    throw new Error(`Không có đơn vị “${id}” trong content/don-vi/. Chạy npm run check để thấy tệp và dòng.`);
  return unit;
}

/** One unit. @throws Error when there is none. */
export async function unit(id: string): Promise<UnitContent> {
  return found(await units(), id);
}

/** Units by identifiers, in the order given. @throws Error when one is missing. */
export async function unitsById(ids: readonly string[] = []): Promise<UnitContent[]> {
  const all = await units();
  return ids.map((id) => found(all, id));
}

/** Communes of today, by name. */
export const communes = async (): Promise<UnitContent[]> =>
  (await units()).filter(({ fields, exists }) => exists && COMMUNE_TYPES.includes(fields.type));

/** Every unit as a webmaster looks for it: communes of today first, then others that exist, then those that have ended; each by name. */
export async function unitsInUseFirst(): Promise<UnitContent[]> {
  const rank = ({ fields, exists }: UnitContent): number =>
    exists ? (COMMUNE_TYPES.includes(fields.type) ? 0 : 1) : 2;
  return (await units()).toSorted((a, b) => rank(a) - rank(b));
}

/** Communes that have ended, with those that they belong to now: the rows of “xã cũ, xã mới”. */
export const reorganisedUnits = async (): Promise<{ old: UnitContent; now: UnitContent[] }[]> =>
  reorganised(await units());

/** The newest reorganisation of communes; undefined where there was none. */
export const reorganisation = async (): Promise<{ lastDay: string; firstDay: string } | undefined> =>
  newestReorganisation(await reorganisedUnits());
