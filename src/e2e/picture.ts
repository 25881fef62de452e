import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';

const require = createRequire(import.meta.url);

/** A colour channel that differs by less is the same: antialiasing, and the few colours in which pictures are kept. */
const CHANNEL_TOLERANCE = 28;

const face = (subset: 'latin' | 'vietnamese', weight: number): string => {
  const file = require.resolve(
    `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`,
  );
  const font = readFileSync(file).toString('base64');
  return `@font-face{font-family:"look ${subset}";font-weight:${weight};src:url(data:font/woff2;base64,${font})}`;
};

// The site asks for the system's own font, which is another one on each machine, with other widths and so with other lines. The
// pictures are therefore taken in one font that comes with the packages: lines break alike everywhere, and the tolerance has
// only the rasteriser to forgive.
const FIXED_FONT = `${[400, 600, 700]
  .flatMap((weight) => [face('vietnamese', weight), face('latin', weight)])
  .join('')}
:root{--font-text:"look vietnamese","look latin",sans-serif!important}
html,body,code,pre,textarea,input,select,button,svg text{font-family:"look vietnamese","look latin",sans-serif!important}
/* A frame keeps the machine's font; widgets are photographed as pages of their own. */
iframe{display:none!important}`;

/** Arguments under which Chromium draws letters without regard to the machine's settings. */
export const STEADY_LETTERS = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-device-scale-factor=1',
];

/** Photographs the page that stands open, in the fixed font, from its top to `height` px. Needs a context with `bypassCSP`. */
export async function photograph(page: Page, height: number): Promise<Buffer> {
  await page.addStyleTag({ content: FIXED_FONT });
  await page.evaluate(() => document.fonts.ready.then(() => true));
  const { width = 0 } = page.viewportSize() ?? {};
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  return page.screenshot({
    fullPage: true,
    animations: 'disabled',
    clip: { x: 0, y: 0, width, height: Math.min(whole, height) },
  });
}

/** Keeps a photograph in few colours and, from a desk, at half size: small enough for the repository, plain enough to be looked at. */
export async function keepPicture(photograph: Buffer, file: string): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  const { width } = await sharp(photograph).metadata();
  await sharp(photograph)
    .resize({ width: width > 600 ? Math.round(width / 2) : width })
    .png({ palette: true, colours: 32, dither: 0, effort: 10 })
    .toFile(file);
}

interface Raster {
  readonly pixels: Buffer;
  readonly width: number;
  readonly height: number;
}

async function raster(picture: Buffer | string, width: number): Promise<Raster> {
  const { data, info } = await sharp(picture)
    .flatten({ background: '#fff' })
    .resize({ width })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

/**
 * How much of a photograph differs from a kept picture: 0 to 1, of the larger one's area. Both are shrunk to half the kept width
 * first, so that a letter's edge does not count and a line that moved, a colour or a box does.
 */
export async function difference(photograph: Buffer, file: string): Promise<number> {
  const kept = (await sharp(file).metadata()).width;
  const width = Math.round(kept / 2);
  // By the same two steps as the kept one: a height rounded otherwise would move every line by a part of a pixel.
  const shrunk = await sharp(photograph).resize({ width: kept }).png().toBuffer();
  const [one, other] = await Promise.all([raster(shrunk, width), raster(file, width)]);
  const common = Math.min(one.height, other.height) * width;
  let different = (Math.max(one.height, other.height) - Math.min(one.height, other.height)) * width;
  for (let pixel = 0; pixel < common; pixel += 1) {
    const at = pixel * 3;
    for (let channel = 0; channel < 3; channel += 1) {
      if (Math.abs((one.pixels[at + channel] ?? 0) - (other.pixels[at + channel] ?? 0)) > CHANNEL_TOLERANCE) {
        different += 1;
        break;
      }
    }
  }
  return different / (Math.max(one.height, other.height) * width);
}
