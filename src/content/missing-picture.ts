import { statSync } from 'node:fs';
import path from 'node:path';
import type { RawThing } from '../files/content-files.ts';
import type { Fault, Place } from '../files/fault.ts';

/** Fields whose value names a picture beside the file. */
const PICTURE_FIELDS = ['cover', 'picture'];

interface Asked extends Place {
  readonly picture: string;
}

function askedBy({ value, body, placeOf }: RawThing, shown: readonly string[]): Asked[] {
  const fields = (value ?? {}) as Record<string, unknown>;
  const inFields = PICTURE_FIELDS.flatMap((key): Asked[] => {
    const picture = fields[key];
    return typeof picture === 'string' ? [{ picture, ...placeOf([key]) }] : [];
  });
  const lines = body?.text.split('\n') ?? [];
  const inBody = shown.map((picture): Asked => {
    const written = lines.findIndex((line) => line.includes(picture) || line.includes(encodeURI(picture)));
    return { picture, line: (body?.line ?? 1) + Math.max(0, written), column: 1 };
  });
  return [...inFields, ...inBody];
}

/**
 * The first picture that a thing asks for and that is not there. Astro would end the build, or every page of a preview,
 * without naming the file that asks. `shown` are the pictures of the rendered body.
 */
export function missingPicture(
  thing: RawThing,
  file: string,
  shown: readonly string[] = [],
): Fault | undefined {
  const missing = askedBy(thing, shown).find(
    ({ picture }) =>
      !statSync(path.resolve(path.dirname(file), picture), { throwIfNoEntry: false })?.isFile(),
  );
  if (!missing) return undefined;
  const { picture, line, column } = missing;
  const mend = 'đặt tệp ảnh cạnh tệp bài, hoặc sửa tên';
  return { line, column, code: 'anh-thieu', what: `Không thấy tệp ảnh “${picture}”`, mend };
}
