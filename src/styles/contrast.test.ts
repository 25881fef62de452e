import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheet = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The colours of a block of declarations, by token name. */
const coloursIn = (css: string): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{3,6})/g)].map(([, name, hex]) => [name, hex]),
  );

const light = coloursIn(sheet('./tokens.css'));
const darkBlock = /prefers-color-scheme: dark\) \{([\s\S]*?)\n {2}\}/.exec(sheet('./site.css'))?.[1] ?? '';
const dark = { ...light, ...coloursIn(darkBlock) };

/** Relative luminance of an sRGB colour (WCAG 2.2). */
function luminance(hex: string): number {
  const digits = hex.slice(1);
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Text and the backgrounds it stands on. */
const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['paper', 'surface', 'warning', 'note']],
  ['muted', ['paper', 'surface']],
  ['action', ['paper', 'surface', 'warning', 'note']],
  ['action-hover', ['paper', 'surface', 'warning', 'note']],
  ['brand-ink', ['paper', 'surface']],
  ['on-action', ['action', 'action-hover']],
];
/** Borders and marks that carry meaning. */
const MARKS: readonly (readonly [string, readonly string[]])[] = [
  ['edge', ['paper', 'surface']],
  ['warning-edge', ['paper', 'warning']],
  ['brand-ink', ['surface']],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s colours', (_, colours) => {
  const of = (name: string): string => {
    const colour = colours[name];
    if (!colour) throw new Error(`No colour “${name}”.`);
    return colour;
  };
  test.each(TEXT.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    '%s on %s reaches 7:1',
    (text, ground) => expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(7),
  );
  test.each(MARKS.flatMap(([mark, grounds]) => grounds.map((ground) => [mark, ground] as const)))(
    '%s on %s reaches 3:1',
    (mark, ground) => expect(contrast(of(mark), of(ground))).toBeGreaterThanOrEqual(3),
  );
  test('the header’s white and the gold button’s ink reach 7:1', () => {
    expect(contrast('#ffffff', of('brand'))).toBeGreaterThanOrEqual(7);
    expect(contrast('#1d1b18', of('gold'))).toBeGreaterThanOrEqual(7);
  });
});
