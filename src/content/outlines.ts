import { positionsOf, type Position } from '../model/outline.ts';
import type { Source } from '../model/fields/common.ts';
import { collection } from './collection.ts';
import { units, type UnitContent } from './units.ts';

/** A unit in force with its outline. */
export interface OutlinedUnit {
  readonly unit: UnitContent;
  readonly rings: readonly (readonly Position[])[];
  readonly source: Source;
}

/** Units in force today whose outline is known, by name. */
export async function outlinedUnits(): Promise<OutlinedUnit[]> {
  const rows = (await collection('outlines')).map(({ fields }) => fields);
  return (await units()).flatMap((unit) => {
    const own = rows.filter((row) => row.unit === unit.id);
    const [first] = own;
    return unit.exists && first
      ? [{ unit, rings: own.map(({ points }) => positionsOf(points)), source: first.source }]
      : [];
  });
}
