/**
 * Hostile texts by name. `§` stands for the canary of the place at which one is put: what runs says it, what is asked of
 * another host carries it. `¶` stands for the same canary where the words around it must reach the reader.
 */
export type Payloads = Readonly<Record<string, string>>;

/** A payload with the name under which it can be replayed alone. */
export interface Payload {
  readonly id: string;
  readonly text: string;
}

/** The host that no page may ever ask. */
export const FOREIGN_HOST = 'evil.example';
/** What every payload tries to set on `window`. */
export const RAN = '__ran';

/** Marks that begin a canary: the one of an attack, and the one of words that must be read. */
const MARKS = { attack: 'zq', words: 'zv' } as const;

/** The canary of the `number`th place. All are of one length, so that none is the beginning of another. */
export function canaryOf(number: number): { attack: string; words: string } {
  const digits = number.toString(36).padStart(4, '0');
  return { attack: `${MARKS.attack}${digits}`, words: `${MARKS.words}${digits}` };
}

/** Every canary in a text, of either mark. */
export const canariesIn = (text: string): string[] => text.match(/z[qv][0-9a-z]{4}/g) ?? [];

/** A payload for one place. */
export function fill(text: string, number: number): string {
  const { attack, words } = canaryOf(number);
  return text.replaceAll('§', attack).replaceAll('¶', words);
}

/** Lists of payloads as one, each named `list/name`. */
export const named = (lists: Readonly<Record<string, Payloads>>): Payload[] =>
  Object.entries(lists).flatMap(([list, payloads]) =>
    Object.entries(payloads).map(([name, text]) => ({ id: `${list}/${name}`, text })),
  );
