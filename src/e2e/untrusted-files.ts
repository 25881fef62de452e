import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** What must not get out of any file: it stands in metadata, in text chunks and behind the pictures. */
export const MARKER = 'khong-duoc-lot-ra-ngoai';

const photo = (width = 600, height = 400): Sharp =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#8a1c1c',
      noise: { type: 'gaussian', mean: 128, sigma: 20 },
    },
  });

/** With owner and words in every kind of metadata that a camera or an editor writes. */
const marked = (picture: Sharp): Sharp =>
  picture
    .withIccProfile('p3')
    .withExif({ IFD0: { Copyright: MARKER, Artist: MARKER } })
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description>${MARKER}</rdf:Description></rdf:RDF></x:xmpmeta>`,
    );

/** With the place where it was taken, as phones write it. */
const placed = (picture: Sharp): Sharp =>
  picture.withExif({
    IFD0: { Copyright: MARKER },
    IFD3: {
      GPSLatitudeRef: 'N',
      GPSLatitude: '13/1 50/1 0/1',
      GPSLongitudeRef: 'E',
      GPSLongitude: '109/1 9/1 0/1',
    },
  });

function chunk(type: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const typed = Buffer.concat([Buffer.from(type), content]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}

/** Bytes of the end chunk of a PNG file, before which others may stand. */
const END = 12;
const withText = (png: Buffer): Buffer =>
  Buffer.concat([
    png.subarray(0, -END),
    chunk('tEXt', Buffer.from(`Comment\0${MARKER}`)),
    chunk('iTXt', Buffer.from(`Note\0\0\0\0\0${MARKER}`)),
    png.subarray(-END),
  ]);

const withTail = (picture: Buffer): Buffer =>
  Buffer.concat([picture, Buffer.from(`<html><script>"${MARKER}"</script>PK\u0003\u0004${MARKER}`)]);

/** A PNG file that claims a size and holds a thousand bytes. */
export function claimed(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixels = chunk('IDAT', deflateSync(Buffer.alloc(1000)));
  return Buffer.concat([signature, chunk('IHDR', header), pixels, chunk('IEND', Buffer.alloc(0))]);
}

const frames = (): Promise<Buffer[]> =>
  Promise.all(
    ['#f00', '#0f0', '#00f'].map((background) =>
      sharp({ create: { width: 120, height: 80, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );

/** Pictures that are strange and sound, by file name; each has the marker in it or behind it, so that none is what an encoder would make. */
export async function soundPictures(): Promise<Record<string, Buffer>> {
  const pictures: Record<string, Sharp> = {
    'jpeg.jpg': marked(photo()).jpeg(),
    'png.png': marked(photo()).png(),
    'webp.webp': marked(photo()).webp(),
    'avif.avif': marked(photo(200, 150)).avif({ effort: 0 }),
    'xoay.jpg': photo(600, 300)
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Copyright: MARKER } })
      .jpeg(),
    'cmyk.jpg': photo().toColourspace('cmyk').jpeg(),
    'muoi-sau-bit.png': photo().toColourspace('rgb16').png(),
    'xam.png': photo().greyscale().png(),
    'mot-diem.png': photo(1, 1).png(),
    'dong.webp': sharp(await frames(), { join: { animated: true } }).webp({ delay: [100, 100, 100] }),
    'rat-lon.jpg': sharp({
      create: { width: 8000, height: 6000, channels: 3, background: '#8a1c1c' },
    }).jpeg(),
  };
  const made = Object.entries(pictures).map(async ([name, picture]) => {
    const bytes = await picture.toBuffer();
    return [name, withTail(name.endsWith('.png') ? withText(bytes) : bytes)] as const;
  });
  return Object.fromEntries(await Promise.all(made));
}

/** Files that are named like pictures and are none, or tell more than a picture should, with the code by which the check refuses each. */
export const brokenPictures = async (): Promise<Record<string, { bytes: Buffer; code: string }>> => {
  const jpeg = await photo().jpeg().toBuffer();
  const png = await photo().png().toBuffer();
  const webp = await photo().webp().toBuffer();
  const avif = await photo(200, 150).avif({ effort: 0 }).toBuffer();
  const cut = (bytes: Buffer, share: number) => bytes.subarray(0, Math.floor(bytes.length * share));
  const long = await sharp(await frames(), { join: { animated: true } })
    .webp()
    .toBuffer();
  return {
    'khong-lo.png': { bytes: claimed(50_000, 50_000), code: 'anh-qua-lon' },
    'qua-lon.png': { bytes: claimed(7_100, 7_100), code: 'anh-qua-lon' },
    'noi-doi.png': { bytes: claimed(7_000, 7_000), code: 'anh-hong' },
    'khong-co.png': { bytes: claimed(0, 10), code: 'anh-hong' },
    'tran-so.png': { bytes: claimed(0x7fff_ffff, 0x7fff_ffff), code: 'anh-hong' },
    'rac.jpg': { bytes: Buffer.concat([jpeg.subarray(0, 4), Buffer.alloc(3000, 7)]), code: 'anh-hong' },
    'dau.jpg': { bytes: jpeg.subarray(0, 20), code: 'anh-hong' },
    'cut.jpg': { bytes: cut(jpeg, 0.95), code: 'anh-hong' },
    'cut.png': { bytes: cut(png, 0.5), code: 'anh-hong' },
    'cut.webp': { bytes: cut(webp, 0.9), code: 'anh-hong' },
    'cut.avif': { bytes: cut(avif, 0.9), code: 'anh-hong' },
    'cut-dong.webp': { bytes: cut(long, 0.7), code: 'anh-hong' },
    've.png': {
      bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      code: 'anh-sai-kieu',
    },
    'trang.jpg': { bytes: Buffer.from('<!doctype html><script>1</script>'), code: 'anh-sai-kieu' },
    'rong.jpg': { bytes: Buffer.alloc(0), code: 'anh-sai-kieu' },
    'iphone.jpg': { bytes: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), code: 'anh-sai-kieu' },
    'noi-chup.jpg': { bytes: await placed(photo()).jpeg().toBuffer(), code: 'anh-lo-vi-tri' },
    'noi-chup.png': { bytes: await placed(photo()).png().toBuffer(), code: 'anh-lo-vi-tri' },
    'noi-chup.webp': { bytes: await placed(photo()).webp().toBuffer(), code: 'anh-lo-vi-tri' },
  };
};

const head = (title: string, date: string, more: string): string =>
  `---\ntitle: ${title}\ndescription: Bài dựng riêng để thử tệp ảnh và địa chỉ cũ, không phải tin thật.\ndate: ${date}\ntopic: dich-vu-cong\n${more}---\n\n`;

/** Writes an article of 2026 with the pictures beside it, each as its cover or in its text. */
export function writeArticle(
  content: string,
  slug: string,
  files: Readonly<Record<string, Buffer>>,
  more = '',
  date = '2026-11-20',
): void {
  const folder = path.join(content, 'tin-tuc/2026', slug);
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes);
  const [cover, ...others] = Object.keys(files);
  const front = cover ? `cover: ./${cover}\ncoverAlt: Ảnh thử\n` : '';
  const body = others.map((name) => `![Ảnh thử](./${name})`).join('\n\n');
  writeFileSync(
    path.join(folder, 'index.md'),
    `${head(`Bài thử ${slug}`, date, front + more)}Nội dung.\n\n${body}\n`,
  );
}
