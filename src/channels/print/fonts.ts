import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Be Vietnam Pro (SIL Open Font License): drawn for Vietnamese, with every letter of it in each weight. */
const FOLDER = path.resolve('node_modules/@expo-google-fonts/be-vietnam-pro');
const REGULAR = '400Regular';
const OTHERS = ['400Regular_Italic', '600SemiBold', '700Bold', '800ExtraBold'];

/** One cut of the font, as its package names it (`700Bold`). */
export const fontCut = (cut: string): Buffer =>
  readFileSync(path.join(FOLDER, cut, `BeVietnamPro_${cut}.ttf`));

/** The files of the font, one for each cut; the upright one of books first. */
export const fontFiles = (): [Buffer, ...Buffer[]] => [fontCut(REGULAR), ...OTHERS.map(fontCut)];

/** Version of the font: what is printed depends on it. */
export const fontVersion = (): string =>
  (JSON.parse(readFileSync(path.join(FOLDER, 'package.json'), 'utf8')) as { version: string }).version;

/**
 * Every character that a TrueType font can draw, off its `cmap` in format 4, which covers the Basic Multilingual Plane
 * (OpenType 1.9.1, “cmap — Character to Glyph Index Mapping Table”).
 * @throws Error when the font has no such table
 */
export function charactersOf(font: Buffer): ReadonlySet<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, n) => 12 + n * 16);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
  const cmap = entry === undefined ? 0 : font.readUInt32BE(entry + 8);
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, n) => cmap + font.readUInt32BE(cmap + 8 + n * 8),
  );
  const table = subtables.find((at) => font.readUInt16BE(at) === 4);
  if (entry === undefined || table === undefined) throw new Error('The font has no cmap of format 4.');
  const length = font.readUInt16BE(table + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + length, 16 + 2 * length, 16 + 3 * length].map(
    (at) => table + at,
  ) as [number, number, number, number];
  const found = new Set<number>();
  for (let at = 0; at < length; at += 2) {
    const [first, last] = [font.readUInt16BE(starts + at), font.readUInt16BE(ends + at)];
    const [delta, offset] = [font.readUInt16BE(deltas + at), font.readUInt16BE(offsets + at)];
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const glyph = offset === 0 ? code : font.readUInt16BE(offsets + at + offset + 2 * (code - first));
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) found.add(code);
    }
  }
  return found;
}
