/** Rounded corners, in units of the mark's 32 by 32 square. */
const CORNER = 6;

/** What may differ between drawings of the mark. */
export interface MarkForm {
  /** Leaves the corners, for phones that cut icons to a shape of theirs; the drawing stays in the safe middle. */
  readonly square?: boolean;
  /** Width and height in pixels; without it the mark takes the room it gets. */
  readonly size?: number;
}

/** The section's own mark as SVG: three lines of writing and a tick on its colour (`#rrggbb`). It is no State emblem, and looks like none. */
export function markSvg(colour: string, { square = false, size }: MarkForm = {}): string {
  const sized = size ? ` width="${size}" height="${size}"` : '';
  const ground = `<rect width="32" height="32"${square ? '' : ` rx="${CORNER}"`} fill="${colour}"/>`;
  const lines = '<path d="M9 10h14M9 16h14M9 22h8" stroke="#fff" stroke-width="3" stroke-linecap="round"/>';
  const tick =
    '<path d="m19 22 2.5 2.5L26 19" fill="none" stroke="#f2b632" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg"${sized} viewBox="0 0 32 32">${ground}${lines}${tick}</svg>\n`;
}
