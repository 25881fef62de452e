import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pagesOfPdf } from '../print/pdf-fixture.ts';
import { codeFor, readCode } from '../print/picture-fixture.ts';
import { canTypeset } from '../print/typst.ts';
import {
  POSTER_FORMATS,
  posterPdf,
  posterPng,
  posterPreview,
  posterSvg,
  type Poster,
  type PosterFile,
} from './poster.ts';

const address = 'https://xa-mau.vn/q/abcdefg/';
const usual: Poster = {
  ...{ id: 'nop', title: 'Nộp hồ sơ', headline: 'Nộp hồ sơ trực tuyến, không phải đi xa' },
  ...{ keep: ['hồ sơ', 'trực tuyến'], credit: undefined, scan: 'Quét mã để xem hướng dẫn' },
  ...{ points: ['Mở Cổng', 'Lưu mã hồ sơ để theo dõi'], name: 'Xã Mẫu', seat: 'Trụ sở: thôn Một' },
  colour: '#0a2a66',
  page: { address, shown: 'xa-mau.vn/q/abcdefg/', code: codeFor(address), alt: 'Mã QR' },
};
const FILES = Object.keys(POSTER_FORMATS) as PosterFile[];
const PDFS = FILES.filter((file) => file.endsWith('.pdf'));
const bare = (text: string): string => text.normalize('NFC').replace(/[\s\u200b]+/g, '');

/** Heights of what is drawn in light colours on the dark field of a picture, from above: its lines; and the room beside them. */
async function linesOn(png: Buffer): Promise<{ heights: number[]; beside: number }> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  const heights: number[] = [];
  let [beside, run] = [info.width, 0];
  for (let y = 0; y < info.height; y += 1) {
    const row = data.subarray(y * info.width, (y + 1) * info.width);
    const first = row.findIndex((light) => light > 110);
    // The rule of gold is where the field ends.
    if (first === 0) break;
    if (first > 0) {
      beside = Math.min(beside, first, info.width - 1 - row.findLastIndex((light) => light > 110));
      run += 1;
    } else if (run) {
      heights.push(run);
      run = 0;
    }
  }
  return { heights, beside };
}

describe.skipIf(!(await canTypeset()))('a poster', () => {
  it.each(FILES)('%s leads to its page', async (file) => {
    const { width } = POSTER_FORMATS[file];
    const picture = file.endsWith('.png') ? await posterPng(usual, file) : await posterSvg(usual, file);
    expect(await readCode(picture, Math.min(width * 4, 1600))).toBe(address);
  });

  it.each(PDFS)('%s is for everybody, says its words, and where it is trimmed', async (file) => {
    const { pdf, left } = await posterPdf(usual, file);
    const text = bare(pagesOfPdf(pdf).join(''));
    for (const words of [usual.headline, usual.name, usual.scan]) expect(text).toContain(bare(words));
    expect([pagesOfPdf(pdf).length, left]).toEqual([1, []]);
    const source = pdf.toString('latin1');
    expect(source).toContain('<pdfuaid:part>1');
    const box = (name: string): number[] =>
      (new RegExp(`/${name} \\[([^\\]]+)\\]`).exec(source)?.[1] ?? '').split(' ').map(Number);
    const { width, height, bleed } = POSTER_FORMATS[file] as { width: number; height: number; bleed: number };
    const size = (name: string): number[] => {
      const [x = 0, y = 0, right = 0, top = 0] = box(name);
      return [right - x, top - y].map((points) => Math.round((points * 25.4) / 72));
    };
    expect([size('TrimBox'), size('BleedBox')]).toEqual([
      [width, height],
      [width + 2 * bleed, height + 2 * bleed],
    ]);
    // The table of places is right: each leads to its object.
    const table = source.lastIndexOf('\nxref\n') + 1;
    expect(source).toMatch(new RegExp(`startxref\\n${table}\\n%%EOF$`));
    const places = [...source.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, at]) => Number(at));
    places.forEach((at, n) => expect(source.slice(at)).toMatch(new RegExp(`^${n + 1} 0 obj\n`)));
  });

  it('has its field in the colour that it is given', async () => {
    const { data } = await sharp(await posterPng(usual, 'vuong.png'))
      .extract({ left: 4, top: 4, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data.subarray(0, 3).toString('hex')).toBe(usual.colour.slice(1));
  });

  it('is the same every time', async () => {
    for (const make of [
      async () => (await posterPdf(usual, 'a3.pdf')).pdf,
      () => posterPng(usual, 'vuong.png'),
      () => posterPreview(usual),
    ])
      expect((await make()).equals(await make())).toBe(true);
  });

  it('breaks and sizes what is long, so that no line meets another or the edge', async () => {
    // A bar in each word, so that no line falls apart into letters and their marks.
    const stacked = 'ẨM|Ứ ĐỂ|gỵ '.repeat(26).trim();
    for (const headline of [stacked, '#'.repeat(300)])
      for (const file of ['doc.png', 'vuong.png'] as const) {
        const { heights, beside } = await linesOn(
          await posterPng({ ...usual, headline, name: 'xa', seat: undefined, keep: [] }, file),
        );
        // The first line is the name's.
        const lines = heights.slice(1);
        expect(lines.length).toBeGreaterThan(3);
        expect(Math.max(...lines) / Math.min(...lines)).toBeLessThan(1.9);
        expect(beside).toBeGreaterThan(40);
      }
  });

  it('keeps words together with the marks beside them', async () => {
    const headline = 'Nộp hồ sơ trực tuyến, không phải đi xa';
    for (const keep of [['trực tuyến'], ['hồ sơ trực tuyến'], ['không phải đi xa']]) {
      const { beside } = await linesOn(await posterPng({ ...usual, headline, keep }, 'doc.png'));
      expect(beside).toBeGreaterThan(40);
    }
  });

  it('reads no sign as a command, and leaves out what its font has not', async () => {
    const headline = '#pagebreak() $x$ *đ* _đ_ `x` @a <b> &amp; \\ // "q" 中😀 Ậ';
    for (const file of PDFS) {
      const made = await posterPdf({ ...usual, headline, points: [headline], credit: headline }, file);
      expect(made.left).toEqual(['中', '😀']);
      expect(bare(pagesOfPdf(made.pdf).join(''))).toContain(bare(headline.replace('中😀 ', '')));
    }
  });

  it('is whole without a code, without points and with nothing but a sign that its font has not', async () => {
    for (const poster of [
      { ...usual, page: undefined },
      { ...usual, page: undefined, points: [] },
      { ...usual, points: [], headline: '中', credit: '中', name: '😀' },
    ])
      for (const file of ['a3.pdf', 'bang-ron.pdf'] as const)
        expect(pagesOfPdf((await posterPdf(poster, file)).pdf)).toHaveLength(1);
  });
});
