import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastOf } from '../model/fields/theme-colour.ts';
import { brandColours } from '../site/brand-colours.ts';
import { compileSheet, tokensIn } from './sheet.ts';

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
  ['gold', ['brand']],
];

/** Colour of a name among others, with six digits. */
function named(colours: Readonly<Record<string, string>>, name: string): string {
  const colour = colours[name];
  if (!colour) throw new Error(`No colour “${name}”.`);
  return colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
}

describe.each([
  ['light', light],
  ['dark', dark],
])('%s colours', (_, colours) => {
  const of = (name: string): string => named(colours, name);
  test.each(TEXT.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    '%s on %s reaches 7:1',
    (text, ground) => expect(contrastOf(of(text), of(ground))).toBeGreaterThanOrEqual(7),
  );
  test.each(MARKS.flatMap(([mark, grounds]) => grounds.map((ground) => [mark, ground] as const)))(
    '%s on %s reaches 3:1',
    (mark, ground) => expect(contrastOf(of(mark), of(ground))).toBeGreaterThanOrEqual(3),
  );
});

/** Pairs of which the main colour is one. */
const OF_BRAND = [TEXT, MARKS].map((pairs) =>
  pairs.flatMap(([one, grounds]) =>
    grounds
      .filter((ground) => /^brand/.test(one) || /^brand/.test(ground))
      .map((ground) => [one, ground] as const),
  ),
);

describe('the main colour', () => {
  test('is the one of the tokens where none is chosen', () => {
    expect(tokensIn(brandColours(undefined))).toBe(tokens);
    expect(brandColours('#7C1519')).toBe(brandColours(undefined));
  });

  // Reds, orange, yellow, greens, blues, purple, pink, greys; half of them only just dark enough to be chosen.
  test.each([
    ...[
      '#c00000',
      '#da251d',
      '#b45309',
      '#7a6200',
      '#0b6e4f',
      '#15803d',
      '#0f766e',
      '#1e5fa8',
      '#0a2a66',
      '#0000ff',
    ],
    ...['#6b2fa0', '#be185d', '#333333', '#767676', '#000000'],
  ])('%s is read well in each pair, light and dark', (chosen) => {
    const css = tokensIn(brandColours(chosen));
    const chosenLight = coloursIn(css, 'color');
    for (const colours of [chosenLight, { ...chosenLight, ...coloursIn(css, 'dark') }])
      [7, 3].forEach((least, n) => {
        for (const [one, ground] of OF_BRAND[n] ?? [])
          expect([one, ground, contrastOf(named(colours, one), named(colours, ground)) >= least]).toEqual([
            one,
            ground,
            true,
          ]);
      });
    expect(css).not.toMatch(/#(?:7c1519|6a1418|ffb3a8)/);
  });

  test('keeps its hue in the dark, and a grey has none', () => {
    expect(brandColours('#0b6e4f')).toEqual({
      brand: '#085f44',
      darkBrand: '#055139',
      darkInk: '#90dbba',
    });
    expect(brandColours('#333333').darkInk).toMatch(/^#(..)\1\1$/);
  });
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
