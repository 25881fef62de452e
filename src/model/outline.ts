import { z } from 'astro/zod';
import { listIn, type ContentType } from './content-type.ts';
import { field, identifier, source } from './fields/common.ts';
import { fieldReference, type Reference } from './reference.ts';

/** One position, degrees of longitude and latitude (WGS 84). */
export type Position = readonly [longitude: number, latitude: number];

const NUMBER = String.raw`-?\d{1,3}(?:\.\d{1,12})?`;
const POINTS = new RegExp(String.raw`^${NUMBER},${NUMBER}(?: ${NUMBER},${NUMBER}){2,4999}$`);

/** The positions of a ring, in their order; the first is not repeated at the end. */
export function positionsOf(points: string): Position[] {
  const all = points.split(' ').map((pair): Position => {
    const [longitude = 0, latitude = 0] = pair.split(',').map(Number);
    return [longitude, latitude];
  });
  const [first, last] = [all[0], all.at(-1)];
  return first && last && all.length > 1 && first[0] === last[0] && first[1] === last[1]
    ? all.slice(0, -1)
    : all;
}

const onEarth = ([longitude, latitude]: Position): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

/** Positions written as in the `coordinates` of KML (OGC 12-007r2): `longitude,latitude` with spaces between them. */
const ring = () =>
  z
    .string()
    .trim()
    .transform((text) => text.replace(/\s+/g, ' '))
    .pipe(
      z
        .string()
        .regex(POINTS, { error: 'viết ít nhất ba điểm, mỗi điểm là kinh độ,vĩ độ, cách nhau một dấu cách' })
        .refine((points) => positionsOf(points).every(onEarth), {
          error: 'kinh độ từ -180 đến 180, vĩ độ từ -90 đến 90; kinh độ viết trước',
        }),
    );

/** Outline of a unit on the map of communes, one row of `content/so-do.yaml`; a unit in several parts has a row for each. */
const outlineSchema = () =>
  z.strictObject({
    unit: field(identifier(), 'Đơn vị', 'Mã đơn vị, trong content/don-vi/.'),
    points: field(ring(), 'Đường bao', 'Các điểm kinh độ,vĩ độ, như trong thẻ coordinates của tệp KML.'),
    source: source(),
  });
export type Outline = z.infer<ReturnType<typeof outlineSchema>>;

/** The unit that an outline is of. */
const outlineReferences = ({ unit }: Outline): Reference[] => fieldReference('unit', 'unit', unit);

/** What the house knows of outlines. */
export const outlines = {
  label: 'Sơ đồ các xã',
  ...listIn('so-do.yaml'),
  schema: outlineSchema,
  references: outlineReferences,
} as const satisfies ContentType;
