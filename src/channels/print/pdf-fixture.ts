import { inflateSync } from 'node:zlib';

/** The objects of a PDF as Chromium and Typst write it (no object streams): dictionary and unpacked stream, by number. */
function objectsOf(pdf: Buffer): ReadonlyMap<string, { readonly head: string; readonly stream: string }> {
  const text = pdf.toString('latin1');
  const found = text.matchAll(/^(\d+) 0 obj\s([\s\S]*?)(?:\bstream\r?\n|\bendobj)/gm);
  return new Map(
    [...found].map((match) => {
      const [whole, number = '', head = ''] = match;
      const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
      const from = match.index + whole.length;
      const packed = whole.endsWith('endobj') ? undefined : pdf.subarray(from, from + length);
      const stream = packed && head.includes('/FlateDecode') ? inflateSync(packed) : packed;
      return [number, { head, stream: stream?.toString('latin1') ?? '' }];
    }),
  );
}

/** Letters by glyph number, off a font's table for those who copy text (`beginbfchar`, `beginbfrange`). */
function lettersOf(table: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  const say = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', hex = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(parseInt(glyph, 16), say(hex));
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', hex = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let glyph = parseInt(first, 16); glyph <= parseInt(last, 16); glyph += 1)
        letters.set(glyph, String.fromCharCode(parseInt(hex, 16) + glyph - parseInt(first, 16)));
  return letters;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The bytes of a literal string (ISO 32000-1, 7.3.4.2). */
const bytesOf = (signs: string): Buffer =>
  Buffer.from(
    signs.replace(/\\([0-7]{1,3}|[^])/g, (_, sign: string) =>
      /[0-7]/.test(sign) ? String.fromCharCode(parseInt(sign, 8)) : (ESCAPES[sign] ?? sign),
    ),
    'latin1',
  );

/**
 * The text of each page of a PDF that Chromium or Typst made (ISO 32000-1, 9.10), without white space: where a line ends is drawn, not said.
 * @throws Error when a page's text is in a form that they do not write
 */
export function pagesOfPdf(pdf: Buffer): string[] {
  const objects = objectsOf(pdf);
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  return pages.map(({ head }) => {
    const contents = objects.get(/\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '')?.stream;
    if (contents === undefined) throw new Error('A page of the PDF has no contents.');
    const fonts = new Map(
      [...(/\/Font <<([^>]*)>>/.exec(head)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)].map(
        ([, name = '', number = '']) => {
          const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number)?.head ?? '')?.[1] ?? '';
          return [name, lettersOf(objects.get(table)?.stream ?? '')] as const;
        },
      ),
    );
    let letters: ReadonlyMap<number, string> = new Map();
    let text = '';
    for (const [, font, hex, signs] of contents.matchAll(
      /\/(\w+) [\d.]+ Tf|(?<!<)<([\da-fA-F]+)>|\(((?:[^\\()]|\\[^])*)\)/g,
    ))
      if (font) letters = fonts.get(font) ?? new Map();
      else
        for (const glyph of (hex ?? bytesOf(signs ?? '').toString('hex')).match(/.{4}/g) ?? [])
          text += letters.get(parseInt(glyph, 16)) ?? '';
    return text.normalize('NFC').replace(/\s+/g, '');
  });
}
