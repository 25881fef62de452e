import type { Scale } from './scale.ts';
import type { ChartPoint } from './series.ts';

/** SVG path through a run of points (`M… L…`); empty for a single point, which only its marker shows. */
export function linePath(run: readonly ChartPoint[], x: Scale, y: Scale): string {
  if (run.length < 2) return '';
  return run.map(({ at, value }, n) => `${n === 0 ? 'M' : 'L'}${x(at)} ${y(value)}`).join('');
}

/** Marker shapes, so that series differ without colour: disc, square, triangle, diamond. */
export const MARKERS = ['disc', 'square', 'triangle', 'diamond'] as const;
export type Marker = (typeof MARKERS)[number];

/** Outline of a marker around a centre, as an SVG path; `size` is its half width in drawing units. */
export function markerPath(marker: Marker, cx: number, cy: number, size: number): string {
  const at = (dx: number, dy: number) =>
    `${Math.round((cx + dx) * 10) / 10} ${Math.round((cy + dy) * 10) / 10}`;
  switch (marker) {
    case 'disc':
      return `M${at(-size, 0)}a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0z`;
    case 'square':
      return `M${at(-size, -size)}h${2 * size}v${2 * size}h${-2 * size}z`;
    case 'triangle':
      return `M${at(0, -size * 1.2)}L${at(size * 1.2, size)}L${at(-size * 1.2, size)}z`;
    case 'diamond':
      return `M${at(0, -size * 1.3)}L${at(size * 1.3, 0)}L${at(0, size * 1.3)}L${at(-size * 1.3, 0)}z`;
  }
}
