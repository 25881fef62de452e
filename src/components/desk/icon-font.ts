import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Blob, Buffer as Shaped, Face, Font, shape } from 'harfbuzzjs';
import { compress, decompress } from 'wawoff2';

/** What is called of HarfBuzz's subsetter (harfbuzz.github.io, “hb-subset”); numbers are addresses in its memory. */
interface Subsetter {
  readonly memory: WebAssembly.Memory;
  malloc(bytes: number): number;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_glyph_set(input: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_input_pin_axis_location(input: number, face: number, tag: number, value: number): number;
  hb_set_add(set: number, value: number): void;
  hb_subset_or_fail(face: number, input: number): number;
  hb_face_reference_blob(face: number): number;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
}

/** `HB_MEMORY_MODE_WRITABLE`; `HB_SUBSET_FLAGS_NO_LAYOUT_CLOSURE`: else every icon that the letters can spell stays. */
const [WRITABLE, NO_CLOSURE] = [2, 0x200];
/** `wght`, at which the editor shows all its icons. */
const [WEIGHT, REGULAR] = [0x77676874, 400];

/** The glyph that a word becomes in an icon font; undefined where it is spelt. */
function iconOf(font: Font, word: string): number | undefined {
  const buffer = new Shaped();
  buffer.addText(word);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const glyphs = buffer.getGlyphInfos();
  return glyphs.length === 1 ? glyphs[0]?.codepoint : undefined;
}

async function subset(font: Uint8Array, letters: string, glyphs: readonly number[]): Promise<Uint8Array> {
  const file = fileURLToPath(import.meta.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'));
  const { instance } = await WebAssembly.instantiate(await readFile(file));
  const hb = instance.exports as unknown as Subsetter;
  const address = hb.malloc(font.byteLength);
  new Uint8Array(hb.memory.buffer).set(font, address);
  const face = hb.hb_face_create(hb.hb_blob_create(address, font.byteLength, WRITABLE, 0, 0), 0);
  const input = hb.hb_subset_input_create_or_fail();
  hb.hb_subset_input_set_flags(input, NO_CLOSURE);
  hb.hb_subset_input_pin_axis_location(input, face, WEIGHT, REGULAR);
  const unicodes = hb.hb_subset_input_unicode_set(input);
  for (const letter of letters) hb.hb_set_add(unicodes, letter.codePointAt(0) ?? 0);
  const set = hb.hb_subset_input_glyph_set(input);
  for (const glyph of glyphs) hb.hb_set_add(set, glyph);
  const made = hb.hb_subset_or_fail(face, input);
  if (made === 0) throw new Error('HarfBuzz made no font of the icons that are used.');
  const blob = hb.hb_face_reference_blob(made);
  const start = hb.hb_blob_get_data(blob, 0);
  return new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob));
}

/**
 * An icon font (WOFF 2, names as ligatures) with the icons alone that a script names: words in it that the font has an icon for.
 * @throws Error when the script names none
 */
export async function iconFont(woff2: Uint8Array, code: string): Promise<Uint8Array> {
  const whole = await decompress(woff2);
  const font = new Font(new Face(new Blob(new Uint8Array(whole).buffer)));
  const words = new Set([...code.matchAll(/[`'"]([a-z][a-z0-9_]{2,40})[`'"]/g)].map(([, word = '']) => word));
  const icons = [...words].flatMap((word) => iconOf(font, word) ?? []);
  if (icons.length === 0) throw new Error('The editor’s script names no icon that its font has.');
  return compress(await subset(whole, 'abcdefghijklmnopqrstuvwxyz0123456789_ ', icons));
}
