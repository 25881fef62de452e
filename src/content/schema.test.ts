import { z } from 'astro/zod';
import { expect, test, vi } from 'vitest';
import { schemaMadeOnce } from './schema.ts';

/** The picture of a file, as Astro seeks it: beside that file. */
const besides = (folder: string) => ({
  image: () =>
    z
      .string()
      .refine((name) => !name.includes('..'), 'là ảnh của nơi khác')
      .transform((name) => `${folder}/${name}`),
});

test('the schema of a type is made once, and each file has its own pictures', async () => {
  const make = vi.fn(({ image }: { image: () => z.ZodType }) =>
    z.strictObject({ cover: image().optional() }),
  );
  const schema = schemaMadeOnce(make);
  for (const folder of ['mot', 'hai']) {
    const own = schema(besides(folder));
    expect(await own.parseAsync({ cover: 'a.jpg' })).toEqual({ cover: `${folder}/a.jpg` });
    expect(await own.parseAsync({})).toEqual({});
    await expect(own.parseAsync({ cover: '../a.jpg' })).rejects.toThrow('là ảnh của nơi khác');
    await expect(own.parseAsync({ cover: 1 })).rejects.toThrow('cover');
  }
  expect(make).toHaveBeenCalledOnce();
});
