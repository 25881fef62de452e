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
import { fontCut } from '../print/fonts.ts';

/** The weights that cards are written in. */
const CUTS = { 600: '600SemiBold', 700: '700Bold' } as const;

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
    for (const [weight, cut] of Object.entries(CUTS))
      await renderer.registerFont({
        name: CARD_FONT,
        data: fontCut(cut),
        weight: Number(weight),
        style: 'normal',
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
    const drawn = { ...card, kind: drawable(kind), title: drawable(title), section: drawable(section) };
    return this.picture(cardNode(drawn, (await this.measureTitle(drawn.title)).size), CARD_SIZE);
  }
}
