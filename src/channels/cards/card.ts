import { createHash } from 'node:crypto';
import { GENERAL_COMPOUNDS } from '../../vietnamese/compound-words.ts';
import { compoundsOf, splitAtCompounds } from '../../vietnamese/compounds.ts';
import project from '../../../package.json' with { type: 'json' };

/** What a share card shows: the picture that networks put beside a link to a page. */
export interface ShareCard {
  /** What kind of page it is, and of whom it speaks: “Tin tức · Xã Mẫu”. */
  readonly kind: string;
  readonly title: string;
  /** The section that publishes the page. */
  readonly section: string;
  /** Its colour, `#rrggbb`. */
  readonly colour: string;
}

/** Width and height in pixels: the proportion that Facebook and Zalo show whole. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

export const CARD_FONT = 'Be Vietnam Pro';

/** Colours of the site's light sheet. */
const COLOURS = { paper: '#fff', ink: '#1d1b18', gold: '#f2b632' } as const;

/** Room beside the text, and the room that a title has. */
const MARGIN = 72;
export const TITLE_ROOM = { width: CARD_SIZE.width - 2 * MARGIN, height: 384 } as const;

/** Sizes of a title, largest first; the first that fits its room is taken. */
export const TITLE_SIZES = [76, 68, 60, 52, 44, 36] as const;

/** Height of a title's lines, in parts of its letters: capitals with two marks (Ẫ, Ỗ) keep apart from an “Ụ” above them. */
const LEADING = 1.45;

/** A style of the layout engine: properties of CSS. */
type Style = Readonly<Record<string, string | number>>;

/** A node of the layout engine. */
export type CardNode =
  | { readonly type: 'container'; readonly style: Style; readonly children: CardNode[] }
  | { readonly type: 'text'; readonly style: Style; readonly text: string };

/** Letters that the font has; `card.test.ts` draws every one of them. */
const DRAWN =
  /[\u0020-\u007E\u00A0-\u00AC\u00AE-\u00FF\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\u2013\u2014\u2018-\u201A\u201C-\u201E\u2022\u2026\u20AB\u20AC\u2122\u2212]/u;

/**
 * A text in letters that the font has. Others are written in plainer letters where Unicode knows such (“ﬁ”, “①”, “ŝ”), and else
 * left out: a box in their place would say nothing.
 */
export const drawable = (text: string): string =>
  [...text.normalize('NFC')]
    .flatMap((letter) => (DRAWN.test(letter) ? letter : [...letter.normalize('NFKD')]))
    .filter((letter) => DRAWN.test(letter) || /\s/u.test(letter))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();

/** A compound longer than this, in letters, may be broken: two of them would leave a line half empty. */
const LONGEST_WHOLE = 20;
const compounds = compoundsOf(GENERAL_COMPOUNDS);

/** A title whose lines do not end inside a compound: nobody copies from a picture, so that no-break spaces do it. */
const whole = (title: string): string =>
  splitAtCompounds(title, compounds, ({ length }) => length <= LONGEST_WHOLE)
    .map(({ value, isCompound }) => (isCompound ? value.replaceAll(' ', '\u00A0') : value))
    .join('');

/** The title of a card by itself, as wide as its room. */
export const titleNode = (title: string, size: number): CardNode => ({
  type: 'text',
  text: whole(title),
  style: {
    width: TITLE_ROOM.width,
    fontFamily: CARD_FONT,
    fontSize: size,
    fontWeight: 700,
    lineHeight: LEADING,
    textWrap: 'balance',
    overflowWrap: 'anywhere',
    // Only a title that does not even fit in the smallest letters.
    lineClamp: Math.floor(TITLE_ROOM.height / (size * LEADING)),
    textOverflow: 'ellipsis',
  },
});

/** A whole card with its title in letters of a size. */
export const cardNode = ({ kind, title, section, colour }: ShareCard, size: number): CardNode => ({
  type: 'container',
  style: {
    ...CARD_SIZE,
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    backgroundColor: COLOURS.paper,
    color: COLOURS.ink,
    fontFamily: CARD_FONT,
    fontWeight: 600,
  },
  children: [
    {
      type: 'container',
      style: { display: 'flex', flexDirection: 'column', padding: `52px ${MARGIN}px 0` },
      children: [
        {
          type: 'text',
          text: kind,
          style: {
            width: TITLE_ROOM.width,
            marginBottom: 12,
            fontSize: 30,
            color: colour,
            lineClamp: 1,
            textOverflow: 'ellipsis',
          },
        },
        titleNode(title, size),
      ],
    },
    {
      type: 'container',
      style: {
        display: 'flex',
        padding: `22px ${MARGIN}px 26px`,
        borderTop: `8px solid ${COLOURS.gold}`,
        backgroundColor: colour,
        color: COLOURS.paper,
      },
      children: [
        {
          type: 'text',
          text: section,
          style: { width: TITLE_ROOM.width, fontSize: 34, lineClamp: 1, textOverflow: 'ellipsis' },
        },
      ],
    },
  ],
});

const { '@takumi-rs/core': engine, '@expo-google-fonts/be-vietnam-pro': font } = project.dependencies;

/** All that a card depends on, as text. */
export const cardSources = (card: ShareCard): string[] => [
  engine,
  font,
  ...TITLE_SIZES.map(String),
  JSON.stringify(cardNode(card, TITLE_SIZES[0])),
];

/**
 * Root-relative address of a card's picture (without the base path): among the files that are named by their content. Undefined
 * where no letter of its title can be drawn.
 */
export function cardAddress(card: ShareCard): string | undefined {
  if (!drawable(card.title)) return undefined;
  const hash = createHash('sha256')
    .update(JSON.stringify(cardSources(card)))
    .digest('hex')
    .slice(0, 12);
  return `/_astro/the-${hash}.png`;
}
