import type { SearchKind } from '../site/search-kinds.ts';
import { dayWithin } from '../vietnamese/dates.ts';
import {
  fitsTitle,
  holdsDocumentNumber,
  readDocumentNumber,
  type DocumentNumber,
} from '../vietnamese/document-number.ts';
import { functionWords } from '../vietnamese/function-words.ts';
import { termOf, type Query, type Term } from './query.ts';
import { partsOf } from './reading.ts';
import type { PageWords } from './rank.ts';
import type { Word } from './words.ts';

export const DOCUMENT: SearchKind = 'van-ban';
export const HOTLINES: SearchKind = 'duong-day-nong';
export const UNIT: SearchKind = 'don-vi';

const plainOf = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(' ');

/** A document and the share of a query's words that name it; the others ask for something besides. */
type DocumentAsked = DocumentNumber & { readonly share: number };

function documentAsked({ text }: Query, words: readonly Word[]): DocumentAsked | undefined {
  const found = readDocumentNumber(plainOf(words), /\d\s*\/\s*\d/.test(text));
  const heavy = functionWords(words).filter((light) => !light).length;
  return found && { ...found, share: Math.min(1, found.length / heavy) };
}

/** A query that names a day, with the day in each form in which pages write it; none for another query. */
export function dayReadings({ text }: Query): Term[][] {
  const { written = '', forms = [] } = dayWithin(text) ?? {};
  return forms.map((form) =>
    text
      .normalize('NFC')
      .replace(written, form)
      .split(' ')
      .flatMap((word) => termOf(word) ?? []),
  );
}

/** The digits of a telephone number that a query names; undefined where it names none. Emergency numbers are no word of their own here. */
const phoneAsked = ({ terms }: Query): string | undefined =>
  terms.find(({ whole }) => /^(?:0\d{8,10}|1[89]00\d{4,6})$/.test(whole.folded))?.whole.folded;

/** A number of the emergency and inquiry services (Circular 22/2014/TT-BTTTT: 11x, 1022), by which nothing else is called. */
const serviceAsked = (words: readonly Word[]): string | undefined =>
  words.find(({ folded }) => /^(?:11[1-9]|10[2-8]\d)$/.test(folded))?.folded;

/** A sign that stands for one thing, such as the code of a form or of a unit (“CT07”, “21970”). */
const codeAsked = (words: readonly Word[]): string | undefined =>
  words.find(({ folded }) => /^(?:\d{5}|(?=\w*\d)(?=\w*[a-z])\w{3,8})$/.test(folded))?.folded;

/** What a query names by its number. */
export interface Numbers {
  readonly document: DocumentAsked | undefined;
  readonly service: string | undefined;
  readonly phone: string | undefined;
  readonly code: string | undefined;
}

/** The numbers of a query; `words` are its own after repair. A day is no document. */
export const numbersIn = (query: Query, words: readonly Word[]): Numbers => ({
  document: dayReadings(query).length > 0 ? undefined : documentAsked(query, words),
  service: serviceAsked(words),
  phone: phoneAsked(query),
  code: codeAsked(partsOf(query.terms)),
});

/** Added to the score of the very document whose number was typed, and of the hotlines where one of theirs was. */
const NUMBER = 25;

/** What a page is worth for a number that was typed, whether it has it at all, and whether it has a code that was. `date` is its day, `YYYY-MM-DD`. */
export function numberWorth(
  kind: string,
  { title, aliases, body }: PageWords,
  date: string,
  { document, service, phone, code }: Numbers,
): { bonus: number; has: boolean; told: boolean } {
  const all = [title.words, ...aliases.map(({ words }) => words), body];
  const has = (number: string): boolean => all.some((words) => words.some(({ folded }) => folded === number));
  if (phone !== undefined) {
    const isOf = kind === HOTLINES && has(phone);
    return { bonus: isOf ? NUMBER : 0, has: isOf, told: false };
  }
  const told = code !== undefined && has(code);
  if (document) {
    const fits = kind === DOCUMENT ? fitsTitle(document, plainOf(title.words), date) : 0;
    return {
      bonus: NUMBER * fits * document.share,
      told,
      has: told || fits > 0 || all.some((words) => holdsDocumentNumber(plainOf(words), document)),
    };
  }
  return { told, bonus: service !== undefined && kind === HOTLINES && has(service) ? NUMBER : 0, has: true };
}
