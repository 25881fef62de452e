import type { Place } from '../files/fault.ts';
import type { Thing } from './content-folder.ts';

/** A text value of the front matter and the keys that lead to it. */
export interface FieldText {
  readonly keys: readonly (string | number)[];
  readonly text: string;
  readonly place: Place;
}

function walk(
  value: unknown,
  keys: readonly (string | number)[],
  leaves: { keys: readonly (string | number)[]; text: string }[],
): void {
  if (typeof value === 'string') leaves.push({ keys, text: value });
  else if (Array.isArray(value)) value.forEach((one, n) => walk(one, [...keys, n], leaves));
  else if (value && typeof value === 'object')
    for (const [key, one] of Object.entries(value)) walk(one, [...keys, key], leaves);
}

/** All text values of a thing, but for those below the top keys left out. */
export function fieldTexts(thing: Thing, leftOut: readonly string[] = []): FieldText[] {
  const leaves: { keys: readonly (string | number)[]; text: string }[] = [];
  walk(thing.value, [], leaves);
  return leaves
    .filter(({ keys }) => !leftOut.includes(String(keys[0])))
    .map((leaf) => ({ ...leaf, place: thing.placeOf(leaf.keys) }));
}
