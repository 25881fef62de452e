import type { z } from 'astro/zod';
import { CONTENT_TYPES, type ContentType, type ContentTypeName } from '../../model/content-types.ts';
import { elementOf, fieldsOf, isOptional, kindOf, unwrap } from '../../model/fields/schema-fields.ts';
import { TEST_DAY } from '../harness.ts';

/** Keys from a thing to one of its texts. */
export type Keys = readonly (string | number)[];

/** A place of a content type that takes text. */
export interface TextField {
  readonly keys: Keys;
  readonly schema: z.ZodType;
}

/** A thing that its schema takes, with every optional field filled in, and its text fields. */
export interface SoundThing {
  readonly value: Readonly<Record<string, unknown>>;
  readonly texts: readonly TextField[];
}

/** Texts of every form that some field asks for; the first that fits is taken. */
const TEXTS: readonly string[] = [
  'Một câu đủ dài và đúng chính tả để điền vào chỗ này khi thử.',
  'Chữ để thử',
  'thu-doc-hai',
  TEST_DAY,
  TEST_DAY.slice(0, 4),
  TEST_DAY.slice(0, 7),
  'II.1.1',
  'II.2.1',
  'III.1',
  'V.1',
  '76/NQ-CP',
  '1900 0000',
  '/tin-tuc/',
  'https://vi-du.vn',
  'https://vi-du.vn/cchc/',
  'co-quan/kho',
  'thu@vi-du.vn',
  '12345',
  '#0b6e4f',
  '1.234567',
  '109.1,13.9 109.2,13.9 109.2,13.8',
];
const NUMBERS = [1, 10, 210, 2026];
/** Keys that would hide a thing, or ask for a file; what they need is set by those who use the thing. */
const LEFT_OUT = [
  'draft',
  'ambiguous',
  'withdrawn',
  'cover',
  'coverAlt',
  'picture',
  'pictureAlt',
  'audio',
  'aliases',
];

function firstFit(schema: z.ZodType, values: readonly unknown[], keys: Keys): unknown {
  const found = values.find((value) => schema.safeParse(value).success);
  if (found === undefined) throw new Error(`No sound value is known for the field ${keys.join('.')}.`);
  return found;
}

function build(schema: z.ZodType, keys: Keys, texts: TextField[]): unknown {
  const inner = unwrap(schema);
  const kind = kindOf(inner);
  if (kind === 'object')
    return Object.fromEntries(
      fieldsOf(inner)
        .filter(({ key, schema: field }) => !(isOptional(field) && LEFT_OUT.includes(key)))
        .map(({ key, schema: field }) => [key, build(field, [...keys, key], texts)]),
    );
  if (kind === 'array') {
    const element = elementOf(inner);
    return element ? [build(element, [...keys, 0], texts)] : [];
  }
  if (kind === 'record') {
    const { keyType, valueType } = inner.def as unknown as Readonly<
      Record<'keyType' | 'valueType', z.ZodType>
    >;
    const key = String(build(keyType, keys, []));
    return { [key]: build(valueType, [...keys, key], texts) };
  }
  if (kind === 'boolean') return true;
  if (kind === 'enum')
    return Object.values((inner.def as { entries?: Record<string, string> }).entries ?? {})[0];
  if (kind === 'literal') return (inner.def as { values?: readonly unknown[] }).values?.[0];
  if (kind === 'string') {
    texts.push({ keys, schema });
    // The choices of a question differ; their keys are letters.
    const letter = /^[A-Z]$/.exec(String(keys.at(-1)))?.[0];
    return firstFit(schema, letter ? [`Lựa chọn ${letter}`, ...TEXTS] : TEXTS, keys);
  }
  return firstFit(schema, NUMBERS, keys);
}

/** Each branch of a schema that is a choice (hotlines: by phone, by web, …); else the schema alone. */
const branchesOf = (schema: z.ZodType): readonly z.ZodType[] =>
  (unwrap(schema).def as { options?: readonly z.ZodType[] }).options ?? [schema];

/**
 * Sound things of a content type, one for each branch of its schema, from the schema alone: a field that is added to the model
 * is filled in without a word here.
 * @throws Error when a field asks for a form that `TEXTS` does not hold.
 */
export function soundThings(name: ContentTypeName): SoundThing[] {
  const type: ContentType = CONTENT_TYPES[name];
  const schema = type.schema({ image: () => CONTENT_TYPES.topics.schema().shape.label });
  return branchesOf(schema).map((branch) => {
    const texts: TextField[] = [];
    const value = build(branch, [], texts) as Record<string, unknown>;
    return { value, texts };
  });
}

/** A copy of a value with another one at the end of the keys. */
export function withValue(value: unknown, keys: Keys, replacement: unknown): unknown {
  const [first, ...rest] = keys;
  if (first === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((one, n) => (n === first ? withValue(one, rest, replacement) : one));
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [first]: withValue(fields[String(first)], rest, replacement) };
}
