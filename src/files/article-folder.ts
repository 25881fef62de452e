import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { slugify } from '../vietnamese/slug.ts';

/** A picture to put beside an article. */
export interface PictureFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Most pixels that are unpacked, and the longest side that is kept. */
const [MOST_PIXELS, LONGEST_SIDE] = [50_000_000, 2560];
const LARGEST = 5 * 1024 * 1024;

/** A photograph without what the camera wrote into it (place, day, owner), and of a size that may be published. */
async function anew({ bytes }: PictureFile): Promise<Uint8Array> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS });
    const { exif, xmp, iptc, format } = await picture.metadata();
    if (!exif && !xmp && !iptc && bytes.length <= LARGEST) return bytes;
    const turned = picture
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true });
    return await (format === 'jpeg' ? turned.jpeg({ quality: 90 }) : turned).toBuffer();
  } catch {
    // What cannot be unpacked is for the check to judge.
    return bytes;
  }
}

/**
 * Where an article of a title goes, below the content folder, and what stands there already.
 * @throws Error in Vietnamese when the title has no letter or digit for an address
 */
export function articlePlace(
  directory: string,
  title: string,
  day: string,
): { readonly folder: string; readonly taken: string | undefined } {
  const slug = slugify(title);
  if (!slug) throw new Error('Tiêu đề phải có ít nhất một chữ hoặc số để làm địa chỉ trang.');
  const folder = path.join(directory, 'tin-tuc', day.slice(0, 4), slug);
  const taken = [`${folder}.md`, `${folder}.mdx`, folder].find((one) => existsSync(one));
  return { folder, taken };
}

/**
 * Writes an article's folder, whole or not at all; never over another.
 * @throws Error when it cannot be written
 */
export async function writeArticleFolder(
  folder: string,
  text: string,
  pictures: readonly PictureFile[],
): Promise<void> {
  // Whatever begins with `_` is no content: what is half written is never read.
  const fresh = path.join(path.dirname(folder), `_${path.basename(folder)}.${process.pid}`);
  try {
    mkdirSync(fresh, { recursive: true });
    writeFileSync(path.join(fresh, 'index.md'), text, { flag: 'wx' });
    for (const picture of pictures)
      writeFileSync(path.join(fresh, picture.name), await anew(picture), { flag: 'wx' });
    // Windows and Linux refuse to put a folder in the place of one that holds something.
    if (existsSync(folder)) throw new Error(`Đã có ${folder}; không ghi đè.`);
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
