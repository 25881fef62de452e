import type { SearchKind } from '../site/search-kinds.ts';
import { functionWords } from '../vietnamese/function-words.ts';
import { termOf, type Query, type Term } from './query.ts';
import type { PageWords } from './rank.ts';
import type { Word } from './words.ts';

export const DOCUMENT: SearchKind = 'van-ban';
export const HOTLINES: SearchKind = 'duong-day-nong';

/** A document asked for by its number. */
interface DocumentAsked {
  /** `76`, or `66 22` for 66.22. */
  readonly number: string;
  readonly year: string | undefined;
  /** How its title begins, without marks; undefined when nobody said. */
  readonly kind: string | undefined;
  /** Share of the query's words that name it; the others ask for something besides. */
  readonly share: number;
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
/** `61/2018`. */
const DATED = /^(\d{1,4}) ((?:19|20)\d{2})$/;

const isYear = (number: string): boolean => /^(?:19|20)\d{2}$/.test(number);

/** The document whose number a query names; undefined for any other query. */
function documentAsked({ text }: Query, words: readonly Word[]): DocumentAsked | undefined {
  const plain = words.map(({ folded }) => folded).join(' ');
  const light = functionWords(words);
  const asked = (
    match: RegExpExecArray,
    number: string,
    part?: string,
  ): Omit<DocumentAsked, 'year' | 'kind'> => ({
    number: part === undefined ? number : `${number} ${part}`,
    share: Math.min(1, match[0].trim().split(' ').length / light.filter((one) => !one).length),
  });
  const named = NAMED.exec(plain);
  const [, name = '', first = '', second, year] = named ?? [];
  if (named && !(isYear(first) && year === undefined))
    return { ...asked(named, first, second), year, kind: KINDS[name] ?? name };
  const signed = SIGNED.exec(plain);
  const [, number = '', part, signYear, sign = ''] = signed ?? [];
  if (signed) return { ...asked(signed, number, part), year: signYear, kind: KINDS[sign] };
  const dated = /\d\s*\/\s*\d/.test(text) ? DATED.exec(plain) : null;
  return dated ? { ...asked(dated, dated[1] ?? ''), year: dated[2], kind: undefined } : undefined;
}

/** Whether words hold a document's number (and its year, where it is asked for) as such: its first figures, or after a sign's word. */
function namesDocument(words: readonly Word[], { number, year }: DocumentAsked): boolean {
  const plain = ` ${words.map(({ folded }) => folded).join(' ')} `;
  return year === undefined
    ? new RegExp(`(?<!\\d) ${number} (?=[a-z]|(?:19|20)\\d\\d )`).test(plain)
    : plain.includes(` ${number} ${year} `);
}

/** How surely a document's title is the one asked for, from 0 to 1. `date` is its day, `YYYY-MM-DD`. */
function titleFits(title: readonly Word[], date: string, { number, year, kind }: DocumentAsked): number {
  const plain = title.map(({ folded }) => folded).join(' ');
  const own = /\d[\d ]*\d|\d/.exec(plain)?.[0] ?? '';
  if (own !== number && !own.startsWith(`${number} `)) return 0;
  if (kind !== undefined && !plain.startsWith(kind)) return 0;
  const ownYear = /(?:19|20)\d{2}/.exec(own.slice(number.length))?.[0];
  if (year !== undefined) return (ownYear ?? date.slice(0, 4)) === year ? 1 : 0;
  // Without a year the one that has none in its number is named whole.
  return ownYear === undefined ? 1 : 0.9;
}

const DATES = [
  /(?:ngày\s+|ngay\s+)?(?<!\d)(\d{1,2})\s+th[aá]ng\s+(\d{1,2})\s+n[aă]m\s+(\d{4})/iu,
  /(?:ngày\s+|ngay\s+)?(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})(?![\d/.-])/iu,
];

/** A query that names a day, with the day in each form in which pages write it; none for another query. */
export function dayReadings({ text }: Query): Term[][] {
  const match = DATES.map((form) => form.exec(text.normalize('NFC'))).find(Boolean);
  if (!match) return [];
  const [written, day = '', month = '', year = ''] = match;
  const [d, m] = [Number(day), Number(month)];
  if (d < 1 || d > 31 || m < 1 || m > 12) return [];
  const two = (number: number): string => String(number).padStart(2, '0');
  const forms = [
    `${two(d)}/${m <= 2 ? two(m) : m}/${year}`,
    `${d}/${m}/${year}`,
    `${two(d)}/${two(m)}/${year}`,
  ];
  return [...new Set(forms)].map((form) =>
    text
      .replace(written, form)
      .split(' ')
      .flatMap((word) => termOf(word) ?? []),
  );
}

/** A telephone number and nothing else: its digits; undefined for any other query. Emergency numbers are no word of their own here. */
const phoneAsked = ({ terms }: Query): string | undefined =>
  terms.length === 1 && /^(?:0\d{8,10}|1[89]00\d{4,6})$/.test(terms[0]?.whole.folded ?? '')
    ? terms[0]?.whole.folded
    : undefined;

/** A number of the emergency and inquiry services (Circular 22/2014/TT-BTTTT: 11x, 1022), by which nothing else is called. */
const serviceAsked = (words: readonly Word[]): string | undefined =>
  words.find(({ folded }) => /^(?:11[1-9]|10[2-8]\d)$/.test(folded))?.folded;

/** What a query names by its number. */
export interface Numbers {
  readonly document: DocumentAsked | undefined;
  readonly service: string | undefined;
  readonly phone: string | undefined;
}

/** The numbers of a query; `words` are its own after repair. A day is no document. */
export const numbersIn = (query: Query, words: readonly Word[]): Numbers => ({
  document: dayReadings(query).length > 0 ? undefined : documentAsked(query, words),
  service: serviceAsked(words),
  phone: phoneAsked(query),
});

/** Added to the score of the very document whose number was typed, and of the hotlines where one of theirs was. */
const NUMBER = 25;

/** What a page is worth for a number that was typed, and whether it has it at all. `date` is its day, `YYYY-MM-DD`. */
export function numberWorth(
  kind: string,
  { title, aliases, body }: PageWords,
  date: string,
  { document, service, phone }: Numbers,
): { bonus: number; has: boolean } {
  const all = [title.words, ...aliases.map(({ words }) => words), body];
  const has = (number: string): boolean => all.some((words) => words.some(({ folded }) => folded === number));
  if (phone !== undefined) return { bonus: 0, has: has(phone) };
  if (document) {
    const fits = kind === DOCUMENT ? titleFits(title.words, date, document) : 0;
    return {
      bonus: NUMBER * fits * document.share,
      has: fits > 0 || all.some((words) => namesDocument(words, document)),
    };
  }
  return { bonus: service !== undefined && kind === HOTLINES && has(service) ? NUMBER : 0, has: true };
}
