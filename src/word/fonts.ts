import { decodeTcvn3 } from '../vietnamese/tcvn3.ts';
import { decodeVniFont } from '../vietnamese/vni-font.ts';
import { isSyllable } from '../vietnamese/rhymes.ts';
import { paragraphOf } from './hidden.ts';
import type { Tell } from './revisions.ts';
import type { Styles } from './styles.ts';
import { allWords, wordChildren } from './xml.ts';

type FontEncoding = 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** The encoding of a font's letters by its name: `.VnTime`, `.VnTimeH` (all capitals), `VNI-Times`. */
function encodingOf(font: string): FontEncoding | undefined {
  if (/^\.vn/i.test(font)) return /h$/i.test(font.trim()) ? 'tcvn3-capitals' : 'tcvn3';
  return /^vni[- ]/i.test(font) ? 'vni' : undefined;
}

/** Some programs keep letters of such fonts in the private area, as those of fonts of signs. */
const ordinary = (text: string): string =>
  text.replace(/[\uf020-\uf0ff]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000));

const DECODERS: Readonly<Record<FontEncoding, (text: string) => string>> = {
  tcvn3: decodeTcvn3,
  'tcvn3-capitals': (text) => decodeTcvn3(text).toLocaleUpperCase('vi'),
  vni: decodeVniFont,
};

interface Piece {
  readonly words: Element;
  readonly encoding: FontEncoding;
  text: string;
}

/** Letters that only Unicode has: a text with them is Unicode, whatever font it was given. */
const UNICODE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300-\u0323\u1ea0-\u1ef9]/;

/** Small letters throughout, the first large, or all: what decoding went wrong has capitals inside words. */
const hasOneCase = (word: string): boolean =>
  word.slice(1) === word.slice(1).toLocaleLowerCase('vi') || word === word.toLocaleUpperCase('vi');

/** The share of words that are Vietnamese. */
function share(text: string): number {
  const words = text.match(/\p{L}+/gu) ?? [];
  const good = words.filter((word) => hasOneCase(word) && isSyllable(word.toLocaleLowerCase('vi')));
  return good.length / Math.max(1, words.length);
}

/** In VNI a mark follows its vowel: both belong to one run. */
function joinMarks(pieces: readonly Piece[]): void {
  pieces.forEach((piece, n) => {
    const before = pieces[n - 1];
    if (piece.encoding !== 'vni' || before?.encoding !== 'vni') return;
    if (!/[aeouyôö]$/i.test(before.text) || !/^[øùõûïâàáãåäêèéüúë]/i.test(piece.text)) return;
    before.text += piece.text.charAt(0);
    piece.text = piece.text.slice(1);
  });
}

/** Writes text of the old fonts of TCVN3 and VNI in Unicode; the font may be a run's, a style's or the document's. */
export function decodeFonts(root: Element, styles: Styles, tell: Tell): void {
  const byParagraph = new Map<Element | undefined, Piece[]>();
  for (const run of allWords(root, 'r')) {
    const paragraph = paragraphOf(run);
    const encoding = encodingOf(styles.fontOf(run, paragraph));
    if (!encoding) continue;
    const pieces = byParagraph.get(paragraph) ?? [];
    byParagraph.set(paragraph, pieces);
    for (const words of wordChildren(run, 't'))
      pieces.push({ words, encoding, text: ordinary(words.textContent) });
  }
  let count = 0;
  for (const pieces of byParagraph.values()) {
    joinMarks(pieces);
    const written = pieces.map(({ text }) => text).join('');
    const decoded = pieces.map(({ text, encoding }) => DECODERS[encoding](text));
    const isUnicode = UNICODE.test(written) || share(written) > share(decoded.join(''));
    pieces.forEach(({ words, encoding, text }, n) => {
      const asCapitals = encoding === 'tcvn3-capitals' ? text.toLocaleUpperCase('vi') : text;
      const result = isUnicode ? asCapitals : (decoded[n] ?? text);
      if (result === words.textContent) return;
      words.textContent = result;
      words.setAttribute('xml:space', 'preserve');
      if (/[^\x00-\x7f]/.test(result)) count += 1;
    });
  }
  if (count > 0) tell('Tệp dùng phông cũ (TCVN3 .Vn… hoặc VNI): đã chuyển sang Unicode. Đọc lại vài đoạn.');
}
