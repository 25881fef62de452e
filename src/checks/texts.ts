import type { Place } from '../files/fault.ts';
import type { Thing } from './content-folder.ts';
import type { ProseBlock } from './prose-block.ts';
import { proseOf } from './prose.ts';

/** What an editor wrote in one go: the text of a field, or a block of prose. */
export interface WrittenText {
  readonly text: string;
  /** Where in the file a character of it stands; of a field, where its value begins. */
  readonly placeOf: (index: number) => Place;
}

/** Characters of the longest text of a field that is read: what is longer its schema has refused, and patterns need no time for it. */
const LONGEST = 10_000;

type Keys = readonly (string | number)[];

function leavesOf(value: unknown, keys: Keys = []): { keys: Keys; text: string }[] {
  if (typeof value === 'string') return value.length > LONGEST ? [] : [{ keys, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, n) => leavesOf(one, [...keys, n]));
  return Object.entries(value ?? {}).flatMap(([key, one]) => leavesOf(one, [...keys, key]));
}

/** Texts of the fields below the wanted top keys. */
export const fieldTexts = (thing: Thing, wanted: (key: string) => boolean): WrittenText[] =>
  leavesOf(thing.value)
    .filter(({ keys }) => wanted(String(keys[0])))
    .map(({ keys, text }) => ({ text, placeOf: () => thing.placeOf(keys) }));

/** All texts of a thing: of its fields, but for those below the top keys left out, then the wanted blocks of its prose. */
export const textsOf = (
  thing: Thing,
  leftOut: readonly string[],
  wanted: (block: ProseBlock) => boolean = () => true,
): WrittenText[] => [
  ...fieldTexts(thing, (key) => !leftOut.includes(key)),
  ...(proseOf(thing)?.blocks ?? [])
    .filter(wanted)
    .map((block) => ({ text: block.text, placeOf: (index: number) => block.placeOf(index) })),
];
