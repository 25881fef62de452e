import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';

const require = createRequire(import.meta.url);

/** Pixels of a kept picture that are averaged before two are compared: a letter's edge is lost in them, its colour is not. */
const CELL = 3;
/** Cells along the side of a tile: with `CELL`, about the height of two lines of text on a phone. */
const TILE = 8;
/** Heights that differ by more, in pixels of the kept picture, are a change by themselves: half a line of text. */
const HEIGHT_TOLERANCE = 6;

/** Height of a photograph at most, in CSS pixels from the top of the part. */
const HEIGHT = 1600;

/** A font file for the page: its subset is the family's name. */
interface Letters {
  readonly family: string;
  readonly weight: string;
  readonly file: string;
}
const letters = (subset: 'latin' | 'vietnamese', weight: number): Letters => {
  const file = require.resolve(
    `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`,
  );
  return {
    family: `look ${subset}`,
    weight: String(weight),
    file: readFileSync(file).toString('base64'),
  };
};

// The site asks for the system's own font, which is another one on each machine, with other widths and so with other lines. The
// pictures are therefore taken in one font that comes with the packages: lines break alike everywhere, and the tolerance has
// only the rasteriser to forgive.
const FIXED_LETTERS = [400, 600, 700].flatMap((weight) => [
  letters('vietnamese', weight),
  letters('latin', weight),
]);
const FIXED_FONT = `:root{--font-text:"look vietnamese","look latin",sans-serif!important}
:root,.sui{--sui-font-family-default:"look vietnamese","look latin",sans-serif!important}
html,body,code,pre,textarea,input,select,button,svg text{font-family:"look vietnamese","look latin",sans-serif!important}
/* Else a browser without a window and the headless shell put letters on other parts of a pixel. */
*{text-rendering:geometricPrecision!important}
/* A frame keeps the machine's font; widgets are photographed as pages of their own. */
iframe{display:none!important}`;

/** Sets the page in the fixed font, once. Neither fonts nor sheets that a script makes fall under the page's policy. */
export const fixLetters = (page: Page): Promise<void> =>
  page.evaluate(
    async ({ fonts, css }) => {
      if ([...document.fonts].some(({ family }) => family.includes('look '))) return;
      for (const { family, weight, file } of fonts) {
        const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
        document.fonts.add(await new FontFace(family, bytes.buffer, { weight }).load());
      }
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
      await document.fonts.ready;
    },
    { fonts: FIXED_LETTERS, css: FIXED_FONT },
  );

/** Arguments under which Chromium draws letters without regard to the machine's settings. */
export const STEADY_LETTERS = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-device-scale-factor=1',
];

/** Moves an element to the next whole pixel, where what stands above it does not change how its letters are drawn; says where. */
function onWholePixel(element: HTMLElement | SVGElement): { top: number; height: number } {
  element.style.top = '';
  const box = element.getBoundingClientRect();
  const top = Math.ceil(box.top + scrollY);
  element.style.position = 'relative';
  element.style.top = `${top - box.top - scrollY}px`;
  return { top, height: Math.ceil(box.height) };
}

/** Photographs a part of the page in the fixed font: the strip of the window in which it stands. */
export async function photograph(page: Page, part: Locator): Promise<Buffer> {
  await fixLetters(page);
  const { top, height } = await part.evaluate(onWholePixel);
  const { width = 0 } = page.viewportSize() ?? {};
  return page.screenshot({
    fullPage: true,
    animations: 'disabled',
    clip: { x: 0, y: top, width, height: Math.min(height, HEIGHT) },
  });
}

/** For whom a photograph is kept: to be compared, or for people who read in it what it shows. */
export type PictureUse = 'compared' | 'read';

/** A photograph as it is kept: in few colours and, from a desk, at half size where nobody reads in it: small enough for the repository. */
async function reduced(photo: Buffer, use: PictureUse): Promise<Buffer> {
  const { width } = await sharp(photo).metadata();
  return sharp(photo)
    .flatten({ background: '#fff' })
    .resize({ width: width > 600 && use === 'compared' ? Math.round(width / 2) : width })
    .png({ palette: true, colours: 16, dither: 0, effort: 10 })
    .toBuffer();
}

/** Keeps a photograph. */
export async function keepPicture(photo: Buffer, file: string, use: PictureUse): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await reduced(photo, use));
}

/** Photographs the window in the fixed font. */
export async function photographWindow(page: Page): Promise<Buffer> {
  await fixLetters(page);
  return page.screenshot({ animations: 'disabled' });
}

interface Raster {
  readonly pixels: Buffer;
  readonly width: number;
  readonly height: number;
}

async function raster(picture: Buffer | string): Promise<Raster> {
  const { data, info } = await sharp(picture)
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

/** Sum of one channel over the pixels of a cell. */
function cellSum({ pixels, width }: Raster, left: number, top: number, channel: number): number {
  let sum = 0;
  for (let y = top; y < top + CELL; y += 1)
    for (let x = left; x < left + CELL; x += 1) sum += pixels[(y * width + x) * 3 + channel] ?? 0;
  return sum;
}

/** How far two cells are apart in the channel where they differ most: 0 to 1. */
const cellDifference = (one: Raster, other: Raster, left: number, top: number): number =>
  Math.max(
    ...[0, 1, 2].map((channel) =>
      Math.abs(cellSum(one, left, top, channel) - cellSum(other, left, top, channel)),
    ),
  ) /
  (CELL * CELL * 255);

/**
 * How much a photograph differs from a kept picture in the tile where it differs most: 0 to 1; 1 when their heights differ by
 * half a line or more. The photograph is reduced as the kept one was, so that on one machine nothing but a change counts;
 * cells forgive another machine's antialiasing, and the worst tile tells a small change that the share of the whole would hide.
 */
export async function difference(photo: Buffer, file: string, use: PictureUse = 'compared'): Promise<number> {
  const [one, other] = await Promise.all([raster(await reduced(photo, use)), raster(file)]);
  if (one.width !== other.width || Math.abs(one.height - other.height) > HEIGHT_TOLERANCE) return 1;
  if (one.pixels.equals(other.pixels)) return 0;
  const side = CELL * TILE;
  const height = Math.min(one.height, other.height);
  let worst = 0;
  for (let top = 0; top + side <= height; top += side)
    for (let left = 0; left + side <= one.width; left += side) {
      let sum = 0;
      for (let cell = 0; cell < TILE * TILE; cell += 1)
        sum += cellDifference(one, other, left + (cell % TILE) * CELL, top + Math.floor(cell / TILE) * CELL);
      worst = Math.max(worst, sum / (TILE * TILE));
    }
  return worst;
}
