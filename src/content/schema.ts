import { z } from 'astro/zod';
import type { ContentType, SchemaContext } from '../model/content-type.ts';

type Schema = ContentType['schema'];

/**
 * A type's schema, made once. Astro asks for it anew for every file, to say beside which its pictures are sought, and Zod takes 0.9 ms
 * to make one of an article. Files of one type are read one after the other.
 */
export function schemaMadeOnce(schema: Schema): Schema {
  let context: SchemaContext;
  const image = (): z.ZodType =>
    z.string().transform(async (name, { addIssue }) => {
      const { data, error } = await context.image().safeParseAsync(name);
      if (!error) return data;
      for (const { message } of error.issues) addIssue({ code: 'custom', message });
      return z.NEVER;
    });
  let made: z.ZodType | undefined;
  return (now) => {
    context = now;
    return (made ??= schema({ image }));
  };
}
