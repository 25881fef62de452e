/** A point or the corner of a line, in drawing units. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A rectangle, in drawing units. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A label to be placed at one of its series' points, best the last. */
export interface WantedLabel {
  readonly id: string;
  readonly text: string;
  /** The series' points from left to right. */
  readonly points: readonly Spot[];
}

/** Where a label stands: `x` is its anchor, `y` its baseline. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What labels must not cover. */
export interface Obstacles {
  readonly spots: readonly Spot[];
  readonly lines: readonly (readonly [Spot, Spot])[];
}

/** Average width of a bold letter and height of a line at the chart's larger text size, in drawing units. */
const LETTER = 8.6;
const LINE = 17;
const ANCHORS = ['end', 'middle', 'start'] as const;
const GAPS = [-9, 20] as const;
const COST = { label: 1000, outside: 1000, spot: 20, line: 5, older: 0.6 } as const;

/** Rectangle that a label covers. */
export function labelBox({ x, y, anchor }: PlacedLabel, text: string): Box {
  const width = text.length * LETTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LINE + 3, bottom: y + 3 };
}

/**
 * Puts each label above or below one of its own points, where it covers the fewest markers, lines and other labels,
 * preferring the latest point. Labels are placed in the order given. A series without a point gets no label.
 */
export function placeLabels(
  labels: readonly WantedLabel[],
  obstacles: Obstacles,
  frame: Box,
): Map<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>();
  const taken: Box[] = [];
  for (const { id, text, points } of labels) {
    const candidates = [...points].reverse().flatMap((point, age) =>
      GAPS.flatMap((gap) =>
        ANCHORS.map((anchor): { place: PlacedLabel; age: number } => ({
          place: {
            x: point.x + (anchor === 'end' ? 6 : anchor === 'start' ? -6 : 0),
            y: point.y + gap,
            anchor,
          },
          age,
        })),
      ),
    );
    const cost = ({ place, age }: { place: PlacedLabel; age: number }) =>
      costOf(labelBox(place, text), obstacles, taken, frame) + age * COST.older;
    const best = candidates.reduce<(typeof candidates)[number] | undefined>(
      (least, one) => (least && cost(least) <= cost(one) ? least : one),
      undefined,
    );
    if (!best) continue;
    placed.set(id, best.place);
    taken.push(labelBox(best.place, text));
  }
  return placed;
}

function costOf(box: Box, { spots, lines }: Obstacles, taken: readonly Box[], frame: Box): number {
  const outside =
    box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom;
  return (
    (outside ? COST.outside : 0) +
    COST.label * taken.filter((other) => overlap(box, other)).length +
    COST.spot * spots.filter((spot) => holds(box, spot, 5)).length +
    COST.line * lines.filter((line) => crosses(box, line)).length
  );
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const holds = ({ left, right, top, bottom }: Box, { x, y }: Spot, around: number): boolean =>
  x > left - around && x < right + around && y > top - around && y < bottom + around;

/** Whether a line runs through a box, looked at in small steps. */
function crosses(box: Box, [from, to]: readonly [Spot, Spot]): boolean {
  const steps = 24;
  return Array.from({ length: steps + 1 }, (_, n) => n / steps).some((share) =>
    holds(box, { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }, 1),
  );
}
