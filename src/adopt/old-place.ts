import type { Plan } from '../model/plan.ts';
import type { Identified } from '../model/publication.ts';
import {
  hasEndedBy,
  TERRITORY_TYPES,
  UNIT_TYPES,
  unitNameOn,
  withoutType,
  type Unit,
  type UnitType,
} from '../model/unit.ts';
import { foldVietnamese } from '../vietnamese/fold.ts';
import { slugify } from '../vietnamese/slug.ts';

/** Whether a text speaks of the place that a section was made for, or of its plans. */
export type Naming = (text: string) => boolean;

/**
 * Names of a territory as texts write them: with their marks, as in addresses, and as typed without marks. A name of one syllable or a
 * number (“Phường 1”) is a name only behind the word for its kind: alone it may be any word.
 */
const writtenForms = (unit: Unit): string[] =>
  unit.names.flatMap(({ name, short }) =>
    [name, short ?? name].flatMap((one) => {
      const bare = withoutType(one, unit.type).normalize('NFC');
      const told = bare.includes(' ') ? bare : `${UNIT_TYPES[unit.type]} ${bare}`;
      return [told, slugify(told), foldVietnamese(told).toLowerCase()];
    }),
  );

/** What stands in place of the old province, and of the old communes, within a sentence (“tỉnh …”, “xã …”). */
export interface NewNames {
  readonly province: string | undefined;
  readonly commune: string | undefined;
}

/**
 * Writes the new names where a text names units that exist today: the province with its kind, and any number of communes in a row
 * (“A, B hoặc C”) as one. What has no new name stays.
 */
export function renaming(
  units: readonly Identified<Unit>[],
  day: string,
  { province, commune }: NewNames,
): (text: string) => string {
  const today = units.filter(({ fields }) => !hasEndedBy(fields, day));
  const names = (types: readonly UnitType[]): string =>
    today
      .filter(({ fields }) => types.includes(fields.type))
      .map(({ fields }) => RegExp.escape(withoutType(unitNameOn(fields, day).name, fields.type)))
      .sort((a, b) => b.length - a.length)
      .join('|');
  const [provinces, communes] = [names(['tinh']), names(['xa', 'phuong', 'thi-tran'])];
  const end = String.raw`(?![\p{L}\p{N}])`;
  const inProvince = provinces && new RegExp(`tỉnh (?:${provinces})${end}`, 'gu');
  const one = `(?:${communes})${end}`;
  const inCommunes =
    communes && new RegExp(String.raw`(?<![\p{L}\p{N}])${one}(?:(?:, | hoặc | và )${one})*`, 'gu');
  return (text) => {
    const first = inProvince && province ? text.replace(inProvince, province) : text;
    return inCommunes && commune ? first.replace(inCommunes, commune) : first;
  };
}

/** Plans as texts name them: “Kế hoạch 2023”, “Kế hoạch truyền thông về … năm 2023”; or by their numbers. */
const planForms = ({ id }: Identified<Plan>): string =>
  String.raw`kế hoạch (?:truyền thông|tuyên truyền)?[^.;\n]{0,90}?${RegExp.escape(id.slice(0, 4))}`;

/**
 * What tells a text of the old place: the names of its territories (not of its agencies, which every place has), however they are
 * written, and its plans by their years.
 */
export function namingOf(units: readonly Identified<Unit>[], plans: readonly Identified<Plan>[]): Naming {
  const territories = units.filter(({ fields }) => TERRITORY_TYPES.includes(fields.type));
  const names = [...new Set(territories.flatMap(({ id, fields }) => [id, ...writtenForms(fields)]))]
    .filter((name) => name.length > 2)
    .map((name) => RegExp.escape(name));
  const forms = [
    ...(names.length ? [String.raw`(?<![\p{L}\p{N}])(?:${names.join('|')})(?![\p{L}\p{N}])`] : []),
  ];
  const found = [...forms, ...plans.map(planForms)];
  if (found.length === 0) return () => false;
  const pattern = new RegExp(found.join('|'), 'iu');
  return (text) => pattern.test(text.normalize('NFC'));
}
