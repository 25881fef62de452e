import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileSheet } from './sheet.ts';

const sheet = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The colours of a namespace of tokens, by name. */
const coloursIn = (css: string, namespace: 'color' | 'dark'): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(RegExp(`--${namespace}-([\\w-]+):\\s*(#[0-9a-f]{3,6})`, 'g'))].map(([, name, hex]) => [
      name,
      hex,
    ]),
  );

const tokens = sheet('./tokens.css');
const light = coloursIn(tokens, 'color');
/** Colours that are other ones in the dark. */
const darkened = coloursIn(tokens, 'dark');
const dark = { ...light, ...darkened };

const SHEETS = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.css'));
const MARKUP = ['../components/', '../layouts/', '../pages/'].flatMap((folder) => {
  const address = new URL(folder, import.meta.url);
  return readdirSync(address, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro'))
    .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), address), 'utf8'));
});
/** All that says how something looks. */
const LOOKS = [...SHEETS.map(sheet), ...MARKUP].join('\n');

/** Colours that a pattern finds in use, by token name. */
const used = (pattern: RegExp, looks = LOOKS): string[] =>
  [...new Set([...looks.matchAll(pattern)].flatMap(([, name]) => name ?? []))]
    .filter((name) => name in light)
    .sort();

/** The whole sheet of the widgets. */
const widgets = await compileSheet('widget-record.css');

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
  ['muted', ['paper', 'surface', 'warning', 'note']],
  ['action', ['paper', 'surface', 'warning', 'note']],
  ['action-hover', ['paper', 'surface', 'warning', 'note']],
  ['visited', ['paper', 'surface', 'warning', 'note']],
  ['brand-ink', ['paper', 'surface']],
  ['on-action', ['action', 'action-hover']],
  ['on-brand', ['brand']],
  ['on-gold', ['gold']],
  ['paper', ['brand-ink', 'ink']],
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
});

describe('what the pairs above leave out', () => {
  test('no text is in a colour that they do not judge', () => {
    const judged = TEXT.map(([text]) => text);
    expect(
      used(/(?<![\w-])(?:color: var\(--color-|text-)([\w-]+)/g).filter((name) => !judged.includes(name)),
    ).toEqual([]);
  });

  test('no ground is in a colour that they do not judge', () => {
    const judged = TEXT.flatMap(([, grounds]) => grounds);
    // A bar and a swatch of the design page carry no text.
    expect(
      used(/(?:background(?:-color)?: var\(--color-|(?<![\w-])bg-)([\w-]+)/g).filter(
        (name) => !judged.includes(name),
      ),
    ).toEqual([]);
  });

  test.each(SHEETS.filter((name) => name !== 'tokens.css'))('%s has no colour of its own', (name) => {
    // Black is what is printed; colours with a fourth part are shadows.
    const colours = sheet(name).match(/#(?:[0-9a-f]{6}|[0-9a-f]{3})\b/gi) ?? [];
    expect(colours.filter((colour) => colour !== '#000')).toEqual([]);
  });

  test.each([
    ['base.css', Object.keys(darkened)],
    ['widget.css', used(/var\(--color-([\w-]+)/g, widgets)],
  ])('%s darkens each colour that it uses', (name, needed) => {
    const done = [...sheet(name).matchAll(/--color-([\w-]+): --theme\(--dark-([\w-]+)\)/g)].map(
      ([, one, other]) => (one === other ? one : `${one}: ${other}`),
    );
    expect(done.sort()).toEqual(needed.filter((colour) => colour in darkened).sort());
  });
});
