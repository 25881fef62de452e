import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { LivingPage, PrintFile } from '../handbook/handbook.ts';
import { printable } from '../print/printable.ts';
import { typeset } from '../print/typst.ts';
import { withBoxes } from './print-boxes.ts';

/** What a poster says; the same for all its sizes. */
export interface Poster {
  /** Part of its files' addresses: `thanh-toan`, or `thanh-toan/xa-mau` for the copy of a unit. */
  readonly id: string;
  /** Its name in lists. */
  readonly title: string;
  /** The words in big letters. */
  readonly headline: string;
  /** Words of the headline and of the points that no line should end in. */
  readonly keep: readonly string[];
  /** Whose words they are, where they are quoted. */
  readonly credit: string | undefined;
  readonly points: readonly string[];
  readonly page: LivingPage | undefined;
  /** Below the code: what it opens. */
  readonly scan: string;
  /** Of its field, `#rrggbb`. */
  readonly colour: string;
  /** Who hangs it up: the section, or a unit with its seat. */
  readonly name: string;
  readonly seat: string | undefined;
}

/** How a poster lies in its size: words above the points and the code, or beside the code. */
type Layout = 'upright' | 'wide';

/** One size of a poster; `width` and `height` after trimming, in millimetres for printers, in pixels for screens. */
interface PosterFormat {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly layout: Layout;
  /** Millimetres of colour beyond the edge, for what is printed and trimmed; a screen has none. */
  readonly bleed?: number;
}

/** Sizes by the names of their files, as plans ask for them: posters, a standing panel, a banner of 1 : 4, screens (LED, Zalo). */
export const POSTER_FORMATS = {
  'a3.pdf': { label: 'Áp phích A3 (PDF)', width: 297, height: 420, layout: 'upright', bleed: 3 },
  'a2.pdf': { label: 'Áp phích A2 (PDF)', width: 420, height: 594, layout: 'upright', bleed: 3 },
  'pano.pdf': {
    label: 'Pano đứng 80 × 200 cm (PDF)',
    width: 800,
    height: 2000,
    layout: 'upright',
    bleed: 10,
  },
  'bang-ron.pdf': { label: 'Băng rôn 4 × 1 m (PDF)', width: 4000, height: 1000, layout: 'wide', bleed: 10 },
  'vuong.png': { label: 'Ảnh vuông để gửi Zalo (PNG)', width: 1080, height: 1080, layout: 'upright' },
  'doc.png': { label: 'Ảnh dọc cho màn hình LED (PNG)', width: 1080, height: 1920, layout: 'upright' },
} as const satisfies Readonly<Record<string, PosterFormat>>;
export type PosterFile = keyof typeof POSTER_FORMATS;

/** Room around the bleed for crop marks, in millimetres. */
const MARKS = 8;
const POINTS = 72 / 25.4;

const template = (): string => readFileSync(path.resolve('src/channels/posters/poster.typ'), 'utf8');
/** What the template of posters is, for keys of what is kept. */
export const posterTemplates = (): string[] => [template(), JSON.stringify(POSTER_FORMATS)];

/** Letters of the last two words at most that stay together. */
const LONGEST_END = 20;

/** The last two words of a text, which stay together so that no line has one alone; none where they are too long for that. */
const lastWords = (text: string): string[] =>
  (/\S+ \S+$/u.exec(text) ?? []).filter(({ length }) => length <= LONGEST_END);

/** What stays on one line: words kept together, with the marks beside them, and every word. */
const wordsOf = (text: string, keep: readonly string[]): string[] => [
  ...keep.flatMap((words) => {
    const at = text.indexOf(words);
    const before = /\S*$/u.exec(text.slice(0, Math.max(0, at)))?.[0] ?? '';
    const after = /^\S*/u.exec(text.slice(at + words.length))?.[0] ?? '';
    return at < 0 ? [] : [before + words + after];
  }),
  ...text.split(/[ \u200b]/),
];

/** A poster as Typst draws it in one size; `left` are the characters that the font has not. */
async function drawn(poster: Poster, file: PosterFile) {
  const format: PosterFormat = POSTER_FORMATS[file];
  const { bleed } = format;
  // On a screen a pixel is a point of the drawing.
  const unit = bleed === undefined ? 1 : POINTS;
  const { values, left } = printable(poster);
  const { headline, points } = values;
  const keep = [...values.keep, ...[headline, ...points].flatMap(lastWords)];
  const set = await typeset(template(), {
    ...values,
    pointWords: points.flatMap((point) => wordsOf(point, keep)),
    keep,
    layout: format.layout,
    words: wordsOf(headline, keep),
    width: format.width * unit,
    height: format.height * unit,
    bleed: (bleed ?? 0) * POINTS,
    slug: bleed === undefined ? 0 : (bleed + MARKS) * POINTS,
  });
  return { set, left, format };
}

/**
 * A poster for printers: PDF in its size with bleed, crop marks and the boxes that name both (ISO 32000-1, 14.11.2).
 * @throws Error in English when Typst refuses it
 */
export async function posterPdf(poster: Poster, file: PosterFile): Promise<PrintFile> {
  const { set, left, format } = await drawn(poster, file);
  return { pdf: withBoxes(set.pdf(), (format.bleed ?? 0) * POINTS, MARKS * POINTS), left };
}

/** A poster as a drawing, with its bleed and marks. @throws Error in English when Typst refuses it */
export const posterSvg = async (poster: Poster, file: PosterFile): Promise<string> =>
  (await drawn(poster, file)).set.svg();

/** A poster as a picture: PNG of a screen's pixels. @throws Error in English when Typst refuses it */
export async function posterPng(poster: Poster, file: PosterFile): Promise<Buffer> {
  const { width, height } = POSTER_FORMATS[file];
  return sharp(Buffer.from(await posterSvg(poster, file)), { unlimited: true })
    .resize({ width, height, fit: 'fill' })
    .flatten({ background: '#fff' })
    .png({ palette: true, colours: 64, effort: 4 })
    .toBuffer();
}

/** A poster as a small picture for lists, 240 pixels wide. */
export const posterPreview = async (poster: Poster): Promise<Buffer> =>
  sharp(Buffer.from(await posterSvg(poster, 'doc.png')), { unlimited: true })
    .resize({ width: 240 })
    .webp({ quality: 70 })
    .toBuffer();
