import { z } from 'astro/zod';
import { CONTENT_TYPES, type ContentType, type ContentTypeName } from './content-types.ts';
import { fieldsOf } from './fields/schema-fields.ts';

const schemas = new Map<ContentTypeName, z.ZodType>();

/** Schema of a type outside Astro, made once: a picture is the text that names it, and is checked by rules of its own. */
export function plainSchema(name: ContentTypeName): z.ZodType {
  const type: ContentType = CONTENT_TYPES[name];
  const schema = schemas.get(name) ?? type.schema({ image: () => z.string() });
  schemas.set(name, schema);
  return schema;
}

/** Whether a type has a field that must be there; the verbatim text of a plan has none. */
export const needsFields = (name: ContentTypeName): boolean =>
  fieldsOf(plainSchema(name)).some(({ required }) => required);
