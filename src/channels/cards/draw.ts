import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Node, Renderer } from '@takumi-rs/core';
import {
  CARD_FONT,
  CARD_SIZE,
  cardNode,
  drawable,
  TITLE_ROOM,
  TITLE_SIZES,
  titleNode,
  type CardNode,
  type ShareCard,
} from './card.ts';

const require = createRequire(import.meta.url);
const fontFile = (name: string): string => require.resolve(`@fontsource/be-vietnam-pro/${name}`);

/** Subsets of the font that hold the letters which `drawable` leaves. */
const SUBSETS = ['vietnamese', 'latin'] as const;

/** Ranges as a sheet writes them (`unicode-range`), in numbers. */
const rangesOf = (written: string): [number, number][] =>
  written.split(',').map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });

/** The library that draws, or undefined where it has no program for this machine. */
export const engine = (): Promise<typeof import('@takumi-rs/core') | undefined> =>
  import('@takumi-rs/core').catch(() => undefined);

/** Draws cards; a picture depends on its card alone. */
export class CardPainter {
  readonly #renderer: Renderer;

  private constructor(renderer: Renderer) {
    this.#renderer = renderer;
  }

  /** With its fonts read, once for many cards; undefined where this machine has no program that draws. */
  static async make(): Promise<CardPainter | undefined> {
    const library = await engine();
    if (!library) return undefined;
    const renderer = new library.Renderer();
    const ranges = JSON.parse(readFileSync(fontFile('unicode.json'), 'utf8')) as Record<string, string>;
    for (const weight of [600, 700])
      for (const subset of SUBSETS)
        await renderer.registerFont({
          name: CARD_FONT,
          data: readFileSync(fontFile(`files/be-vietnam-pro-${subset}-${weight}-normal.woff2`)),
          weight,
          style: 'normal',
          unicodeRange: rangesOf(ranges[subset] ?? ''),
        });
    return new CardPainter(renderer);
  }

  /** Size at which a title is drawn, the largest that fits its room; with its height there in pixels, and its letters without blanks. */
  async measureTitle(title: string): Promise<{ size: number; height: number; shown: string }> {
    for (const size of TITLE_SIZES) {
      const { height, runs } = await this.#renderer.measure(titleNode(title, size) as Node, TITLE_ROOM);
      const shown = runs
        .map(({ text }) => text)
        .join('')
        .replace(/\s/gu, '');
      if (shown === title.replace(/\s/gu, '') || size === TITLE_SIZES.at(-1)) return { size, height, shown };
    }
    throw new Error('A title has no size.');
  }

  /** A node as a PNG of its own, or as raw RGBA. */
  picture(node: CardNode, size: { width: number; height: number }, format: 'png' | 'raw' = 'png') {
    return this.#renderer.render(node as Node, { ...size, format, lang: 'vi' });
  }

  /** A card as PNG. */
  async draw(card: ShareCard): Promise<Uint8Array> {
    const { kind, title, section } = card;
    const drawn = { kind: drawable(kind), title: drawable(title), section: drawable(section) };
    return this.picture(cardNode(drawn, (await this.measureTitle(drawn.title)).size), CARD_SIZE);
  }
}
