import { CONTENT_TYPES, type ContentType, type ContentTypeName } from '../model/content-types.ts';
import type { Reference, ReferenceTarget } from '../model/reference.ts';
import { shapeOf, type FieldShape } from './shape.ts';

/** A value with every field filled in, one member in every list: enough for a type to tell where its pointers stand. */
function filled(shape: FieldShape): unknown {
  if (shape.properties)
    return Object.fromEntries(Object.entries(shape.properties).map(([key, one]) => [key, filled(one)]));
  if (shape.items) return [filled(shape.items)];
  if (shape.type === 'boolean') return true;
  if (shape.type === 'number' || shape.type === 'integer') return shape.minimum ?? 1;
  return shape.const ?? shape.enum?.[0] ?? 'x';
}

const pathOf = ({ path }: Reference): string =>
  path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');

/**
 * Where the things of a type point at others, by keys joined with `.`, members of lists as `*` (`units.*`): asked of the type's own
 * `references`, so that no field is named twice.
 */
export function pointersOf(name: ContentTypeName): ReadonlyMap<string, ReferenceTarget> {
  const { references }: ContentType = CONTENT_TYPES[name];
  const shape = shapeOf(name);
  const values = (shape.oneOf ?? [shape]).map((branch) => filled(branch) as never);
  return new Map(
    values.flatMap((value) =>
      (references?.(value) ?? []).map((one): [string, ReferenceTarget] => [pathOf(one), one.to]),
    ),
  );
}
