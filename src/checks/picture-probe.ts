/**
 * Looks into pictures, as a process of its own: what a file holds comes from anybody, and a decoder that crashes or never ends must
 * not take the check with it. Reads a JSON list of paths from standard input and writes one JSON line for each, in order.
 */
import { readFileSync, writeSync } from 'node:fs';
import sharp from 'sharp';
import { tellsPlace } from './picture-place.ts';
import { MOST_PIXELS } from './picture-limits.ts';
import type { PictureProbe } from './pictures.ts';

/** Decoders of the kinds that we take; no other one (SVG, PDF, TIFF …) is given a file, whatever its name. */
const DECODERS = ['Jpeg', 'Png', 'Webp', 'Heif'].map((kind) => `VipsForeignLoad${kind}`);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: DECODERS });
sharp.cache(false);

/** Milliseconds that one picture may take; the largest that are allowed need about two seconds of a slow core. */
const PATIENCE = 10_000;

async function probe(file: string): Promise<PictureProbe> {
  const bytes = readFileSync(file);
  try {
    // All frames: their heights add up.
    const { width, height, exif, xmp } = await sharp(bytes, {
      pages: -1,
      limitInputPixels: false,
    }).metadata();
    if (width * height > MOST_PIXELS) return { fault: 'pixels', width, height };
    // Small on the way out, but read to the last byte: a file that was cut off shows itself only there.
    await sharp(bytes, { pages: -1, limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .resize(8, 8, { fit: 'fill' })
      .raw()
      .toBuffer();
    return tellsPlace(exif, xmp) ? { fault: 'place' } : {};
  } catch {
    return { fault: 'broken' };
  }
}

const answer = (found: PictureProbe): void => {
  writeSync(1, `${JSON.stringify(found)}\n`);
};

for (const file of JSON.parse(readFileSync(0, 'utf8')) as string[]) {
  // The decoder goes on in a thread of its own, which only the end of the process stops; who called asks again for the rest.
  const patience = setTimeout(() => {
    answer({ fault: 'broken' });
    process.exit();
  }, PATIENCE);
  answer(await probe(file));
  clearTimeout(patience);
}
