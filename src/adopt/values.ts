import type { Naming } from './old-place.ts';

/** The keys of a thing with their values, as a file has them. */
export type Written = Readonly<Record<string, unknown>>;

/** Whether any text within a value names the old place. */
export function namesWithin(value: unknown, naming: Naming): boolean {
  if (typeof value === 'string') return naming(value);
  if (Array.isArray(value)) return value.some((member) => namesWithin(member, naming));
  return typeof value === 'object' && value !== null && namesWithin(Object.values(value), naming);
}

/** A copy of a value in which every text has been through `change`; where that gives undefined, the member or key goes. */
export function mapTexts(value: unknown, change: (text: string) => string | undefined): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) {
    const left = value.map((member) => mapTexts(member, change)).filter((member) => member !== undefined);
    return left.length || value.length === 0 ? left : undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  const left = Object.entries(value).map(([key, one]) => [key, mapTexts(one, change)] as const);
  return Object.fromEntries(left.filter(([, one]) => one !== undefined));
}

/** A copy of a value without what stands at some places; a list that this empties goes too. */
export function withoutPlaces(value: unknown, places: readonly (readonly (string | number)[])[]): unknown {
  if (places.some(({ length }) => length === 0)) return undefined;
  const below = (key: string | number) =>
    places.filter(([first]) => first === key).map((keys) => keys.slice(1));
  if (Array.isArray(value)) {
    const left = value.map((one, n) => withoutPlaces(one, below(n))).filter((one) => one !== undefined);
    return left.length || value.length === 0 ? left : undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, withoutPlaces(one, below(key))] as const)
      .filter(([, one]) => one !== undefined),
  );
}

/** Fields without members that name the old place, where members stand for themselves. */
export const withoutNamingMembers = (fields: Written, keys: readonly string[], naming: Naming): Written =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => {
      if (!keys.includes(key) || !namesWithin(value, naming)) return [[key, value]];
      if (!Array.isArray(value)) return [];
      const left = value.filter((member) => !namesWithin(member, naming));
      return left.length ? [[key, left]] : [];
    }),
  );
