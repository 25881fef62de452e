/** A document as its number names it. */
export interface DocumentNumber {
  /** `76`, `03` (numbers below ten are written with a nought), or `66 22` for 66.22. */
  readonly number: string;
  readonly year: string | undefined;
  /** How its title begins, without marks; undefined when nobody said. */
  readonly kind: string | undefined;
}

/** Kinds of document (Decree 30/2020/NĐ-CP, appendix III), as signs have them and as titles do. */
const KINDS: Readonly<Record<string, string>> = {
  nq: 'nghi quyet',
  nd: 'nghi dinh',
  qd: 'quyet dinh',
  tt: 'thong tu',
  ttlt: 'thong tu lien tich',
  ct: 'chi thi',
  kh: 'ke hoach',
  cv: 'cong van',
  tb: 'thong bao',
  bc: 'bao cao',
  hd: 'huong dan',
  luat: 'luat',
};
const NAMES = [...Object.keys(KINDS), ...Object.values(KINDS)].join('|');

/** `nghi quyet 76`, `nd so 61 nam 2018`, `qd 66.22/2026`. */
const NAMED = new RegExp(
  String.raw`(?:^| )(${NAMES}) (?:so )?(\d{1,4})(?: (\d{2}))?(?: nam)?(?: ((?:19|20)\d{2}))?(?= |$)`,
);
/** `76 nq cp`, `61 2018 nd cp`, `76/2025/UBTVQH15`: a number, perhaps its year, and a sign. */
const SIGNED =
  /(?:^| )(\d{1,4})(?: (\d{2}))?(?: ((?:19|20)\d{2}))? (?:(nq|qd|nd|ttlt|tt|ct|kh|cv|bc|tb|hd)\d*|qh\d+|ubtvqh\d*|hdbt)(?= |$)/;
/** `nq76`. */
const GLUED = /(^| )(nq|nd|qd|ttlt|tt|ct|kh|cv)(?=\d)/g;
/** `61/2018`. */
const DATED = /^(\d{1,4}) ((?:19|20)\d{2})$/;

const isYear = (number: string): boolean => /^(?:19|20)\d{2}$/.test(number);

/**
 * The document that a text names by its number, and how many words name it; undefined for any other text. `text` is its words
 * without marks, one blank between them; `hasSlash` that a stroke stands between its figures (`61/2018`).
 */
export function readDocumentNumber(
  text: string,
  hasSlash: boolean,
): (DocumentNumber & { readonly length: number }) | undefined {
  const plain = text.replace(GLUED, '$1$2 ');
  const named = NAMED.exec(plain);
  const signed = SIGNED.exec(plain);
  const dated = hasSlash ? DATED.exec(plain) : null;
  const found = (
    match: RegExpExecArray,
    [number = '', part, year, kind]: readonly (string | undefined)[],
  ) => ({
    number: [number.padStart(2, '0'), ...(part === undefined ? [] : [part])].join(' '),
    year,
    kind: kind === undefined ? undefined : (KINDS[kind] ?? (match === named ? kind : undefined)),
    length: match[0].trim().split(' ').length,
  });
  if (named && !(isYear(named[2] ?? '') && named[4] === undefined))
    return found(named, [named[2], named[3], named[4], named[1]]);
  if (signed) return found(signed, [signed[1], signed[2], signed[3], signed[4]]);
  return dated ? found(dated, [dated[1], undefined, dated[2]]) : undefined;
}

/** Whether a text (`plain` as above) holds a document's number as such: before a sign or a year. */
export function holdsDocumentNumber(plain: string, { number, year }: DocumentNumber): boolean {
  return year === undefined
    ? new RegExp(`(?:^|\\D )${number} (?=[a-z]|(?:19|20)\\d\\d )`).test(plain)
    : ` ${plain} `.includes(` ${number} ${year} `);
}

/** How surely a document's title (`plain` as above) is the one named, from 0 to 1. `date` is its day, `YYYY-MM-DD`. */
export function fitsTitle({ number, year, kind }: DocumentNumber, plain: string, date: string): number {
  const own = /\d[\d ]*\d|\d/.exec(plain)?.[0] ?? '';
  if (own !== number && !own.startsWith(`${number} `)) return 0;
  if (kind !== undefined && !plain.startsWith(kind)) return 0;
  const ownYear = /(?:19|20)\d{2}/.exec(own.slice(number.length))?.[0];
  if (year !== undefined) return (ownYear ?? date.slice(0, 4)) === year ? 1 : 0;
  // Without a year the one that has none in its number is named whole.
  return ownYear === undefined ? 1 : 0.9;
}

/** A text without what follows the numbers of documents in their signs (`4567/QĐ-UBND` → `4567`): these letters are no words. */
export const withoutSigns = (text: string): string =>
  text.replace(/(\d(?:\.\d+)?(?:\/(?:19|20)\d{2})?)[/-]\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]*)*/gu, '$1');
