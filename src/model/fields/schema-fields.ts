import { z } from 'astro/zod';
import type { FieldMeta } from './common.ts';

/** One key of a schema as an editor meets it. */
export interface SchemaField {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
  readonly schema: z.ZodType;
}

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
}
const definition = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** A schema without what only wraps it: optional, default, preprocess. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const { type, innerType, out } = definition(schema);
  if ((type === 'optional' || type === 'nullable' || type === 'default') && innerType)
    return unwrap(innerType);
  if (type === 'pipe' && out) return unwrap(out);
  return schema;
}

/** Kind of value that a schema takes: `string`, `number`, `boolean`, `array`, `object`, `enum`, `union`, `literal` … */
export const kindOf = (schema: z.ZodType): string => definition(unwrap(schema)).type;

/** Schema of one member of a list. */
export const elementOf = (schema: z.ZodType): z.ZodType | undefined => definition(unwrap(schema)).element;

/** Whether a value may be left out. */
export const isOptional = (schema: z.ZodType): boolean => definition(schema).type === 'optional';

const metaOf = (schema: z.ZodType): Partial<FieldMeta> => (schema.meta() ?? {}) as Partial<FieldMeta>;

/** Keys of an object schema in the order of the file; those of every branch for a union. Empty for other schemas. */
export function fieldsOf(schema: z.ZodType): SchemaField[] {
  const { type, shape, options } = definition(unwrap(schema));
  if (type === 'union') {
    const all = (options ?? []).flatMap(fieldsOf);
    return all.filter((one, position) => all.findIndex(({ key }) => key === one.key) === position);
  }
  return Object.entries(shape ?? {}).map(([key, field]) => ({
    key,
    label: metaOf(field).label ?? key,
    hint: metaOf(field).hint ?? '',
    required: !isOptional(field),
    schema: field,
  }));
}

/** The field that keys lead to (`['source', 'date']`, `['units', 0]`); undefined when the schema has no such place. */
export function fieldAt(schema: z.ZodType, keys: readonly PropertyKey[]): SchemaField | undefined {
  let current = schema;
  let found: SchemaField | undefined;
  for (const key of keys) {
    if (typeof key === 'number') {
      const element = elementOf(current);
      if (!element) return found;
      current = element;
      continue;
    }
    const next = fieldsOf(current).find((field) => field.key === String(key));
    if (!next) return found;
    found = next;
    current = next.schema;
  }
  return found;
}

/** The schema that keys lead to; undefined when there is none. */
export function schemaAt(schema: z.ZodType, keys: readonly PropertyKey[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const key of keys) {
    if (!current) return undefined;
    current =
      typeof key === 'number'
        ? elementOf(current)
        : fieldsOf(current).find((field) => field.key === String(key))?.schema;
  }
  return current;
}
