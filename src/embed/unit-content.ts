import { hotlines, hotlinesOfUnit } from '../content/hotlines.ts';
import type { UnitContent } from '../content/units.ts';
import type { Hotline } from '../model/hotline.ts';

/** Numbers of a unit, else of its successors, else (with `general`) those that serve everybody. */
export async function hotlinesForUnit(
  unit: UnitContent,
): Promise<{ hotlines: readonly Hotline[]; general: boolean }> {
  const ids = [unit.id, ...(unit.exists ? [] : unit.successors)];
  const own = (await Promise.all(ids.map(hotlinesOfUnit))).flat();
  const general = !own.some(({ channel }) => channel !== 'none');
  const others = (await hotlines()).filter(({ unit: of, channel }) => of === undefined && channel !== 'none');
  return { hotlines: general ? [...own, ...others] : own, general };
}
