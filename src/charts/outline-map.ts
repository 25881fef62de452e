import type { Position } from '../model/outline.ts';

/** A place to draw: its rings in degrees, and what to write on it. */
export interface OutlinedPlace {
  readonly name: string;
  readonly rings: readonly (readonly Position[])[];
}

/** A place as drawn, in whole units of the drawing. */
export interface DrawnPlace {
  /** SVG path of its rings. */
  readonly path: string;
  /** Lines of its name with their middle; none where the name has no room, or where it would lie on that of a roomier place. */
  readonly label: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/** A map in whole units, its places in the order given. */
export interface OutlineMap {
  readonly width: number;
  readonly height: number;
  readonly places: readonly DrawnPlace[];
}

type Point = readonly [x: number, y: number];

/** The longer side of a map; whole units of it are as fine as a phone shows. */
const SIDE = 320;
const MARGIN = 2;
/** Letters of a label, in units: the usual width of one, the height of a line. */
const LETTER = 7.5;
const LINE = 15;
/** Width of a letter of the widest system font, set apart as far as readers may (WCAG 1.4.12): names keep clear of each other and of the edge in any. */
const WIDE_LETTER = 12;
/** Letters of a line before a name goes on in the next. */
const LINE_LENGTH = 10;
/** Steps of the search for the middle of a place, along its longer side. */
const STEPS = 24;

const bounds = (points: readonly Point[]) => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return { left: least(xs), right: most(xs), top: least(ys), bottom: most(ys) };
};

const same = (a: Point | undefined, b: Point | undefined): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** A ring as an SVG path in whole units. Points that fall together do so for both neighbours of a border, so that no gap appears. */
function ringPath(ring: readonly Point[]): string {
  const kept = ring.filter((point, n) => !same(point, ring[(n || ring.length) - 1]));
  const [start] = kept;
  if (!start || kept.length < 3) return '';
  const steps = kept.slice(1).map(([x, y], n) => {
    const [fromX, fromY] = kept[n] as Point;
    const [dx, dy] = [x - fromX, y - fromY];
    return `${n === 0 || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
  });
  return `M${start.join(' ')}l${steps.join('')}z`;
}

const edgesOf = (ring: readonly Point[]) =>
  ring.map((to, n) => ({ from: ring[(n || ring.length) - 1] as Point, to }));

function distanceTo([x, y]: Point, { from, to }: { from: Point; to: Point }): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.max(0, Math.min(1, along));
  return Math.hypot(from[0] + at * dx - x, from[1] + at * dy - y);
}

/** Even–odd rule: whether a ray to the right crosses the rings an odd number of times. */
const inside = ([x, y]: Point, edges: readonly { from: Point; to: Point }[]): boolean =>
  edges.filter(
    ({ from: [ax, ay], to: [bx, by] }) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax,
  ).length %
    2 ===
  1;

/** About the point that lies deepest inside (the pole of inaccessibility), on a grid; with its distance to the nearest border. */
function middleOf(rings: readonly (readonly Point[])[]): { at: Point; room: number } | undefined {
  const { left, right, top, bottom } = bounds(rings.flat());
  const step = Math.max(right - left, bottom - top) / STEPS;
  const edges = rings.flatMap(edgesOf);
  let found: { at: Point; room: number } | undefined;
  for (let x = left + step / 2; step > 0 && x < right; x += step)
    for (let y = top + step / 2; y < bottom; y += step) {
      if (!inside([x, y], edges)) continue;
      const room = edges.reduce((least, edge) => Math.min(least, distanceTo([x, y], edge)), Infinity);
      if (room > (found?.room ?? 0)) found = { at: [x, y], room };
    }
  return found;
}

/** A name in lines of a few words each. */
function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LINE_LENGTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A name with room in its place: its lines, their middle, and how much of the drawing they take. */
interface Name {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly room: number;
  /** Whether it leans over the borders of its place. */
  readonly leans: boolean;
}

/** A name in the middle of its place; undefined where it would reach far beyond its borders, or is wider than the drawing. */
function nameOf(name: string, rings: readonly (readonly Point[])[], width: number): Name | undefined {
  const middle = middleOf(rings);
  if (!middle) return undefined;
  const lines = linesOf(name);
  const longest = Math.max(...lines.map(({ length }) => length));
  const halfHeight = (lines.length * LINE) / 2;
  // A name may lean over a border by a third, where the halo around its letters keeps it readable.
  const needed = Math.max(((longest * LETTER) / 2) * 0.8, halfHeight);
  if (middle.room * 1.5 < needed) return undefined;
  const halfWidth = (longest * WIDE_LETTER) / 2;
  if (2 * halfWidth > width) return undefined;
  const [x, y] = middle.at;
  const inside = Math.min(Math.max(x, halfWidth), width - halfWidth);
  return { lines, x: inside, y, halfWidth, halfHeight, room: middle.room, leans: middle.room < needed };
}

const apart = (one: Name, other: Name): boolean =>
  Math.abs(one.x - other.x) >= one.halfWidth + other.halfWidth ||
  Math.abs(one.y - other.y) >= one.halfHeight + other.halfHeight;

/** Names none of which lies on another, those of roomier places first. */
function apartFrom(names: readonly Name[]): ReadonlySet<Name> {
  const kept = new Set<Name>();
  for (const name of [...names].sort((one, other) => other.room - one.room))
    if ([...kept].every((other) => apart(name, other))) kept.add(name);
  return kept;
}

/** The names that are written: all, or where they would lie on each other those that keep to their own places. */
function written(names: readonly Name[]): ReadonlySet<Name> {
  const kept = apartFrom(names);
  return kept.size === names.length ? kept : apartFrom(names.filter(({ leans }) => !leans));
}

function labelOf({ lines, x, y }: Name): DrawnPlace['label'] {
  const first = y - ((lines.length - 1) * LINE) / 2 + LINE / 3;
  return lines.map((text, n) => ({ text, x: Math.round(x), y: Math.round(first + n * LINE) }));
}

/**
 * Places in an equirectangular drawing, true to shape in the middle of its latitudes, 320 units on its longer side and north at the
 * top. Undefined without any extent.
 */
export function outlineMap(places: readonly OutlinedPlace[]): OutlineMap | undefined {
  const all = places.flatMap(({ rings }) => rings.flat());
  const { left: west, right: east, top: south, bottom: north } = bounds(all);
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [across, down] = [(east - west) * shrink, north - south];
  if (!(across > 0 && down > 0)) return undefined;
  const scale = (SIDE - 2 * MARGIN) / Math.max(across, down);
  const project = ([longitude, latitude]: Position): Point => [
    Math.round(MARGIN + (longitude - west) * shrink * scale),
    Math.round(MARGIN + (north - latitude) * scale),
  ];
  const width = Math.round(2 * MARGIN + across * scale);
  const drawn = places.map(({ rings }) => rings.map((ring) => ring.map(project)));
  const names = places.map(({ name }, n) => nameOf(name, drawn[n] ?? [], width));
  const kept = written(names.filter((name) => name !== undefined));
  return {
    width,
    height: Math.round(2 * MARGIN + down * scale),
    places: drawn.map((rings, n) => {
      const name = names[n];
      return { path: rings.map(ringPath).join(''), label: name && kept.has(name) ? labelOf(name) : [] };
    }),
  };
}
