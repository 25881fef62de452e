import type { Asked } from '../vietnamese/asked-words.ts';
import { functionWords } from '../vietnamese/function-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Query } from './query.ts';
import { foldedText, wordsOf } from './words.ts';

/** What a query wants to know, and of what. */
export interface Asking {
  /** Kinds of question, and years that are named. */
  readonly asked: ReadonlySet<string>;
  /** The query's words without those that ask, a blank before and after each; marks only where the query has them. */
  readonly subject: string;
  /** All of its words without marks, a blank before and after each. */
  readonly plain: string;
  /** A text in the form in which `subject` is compared. */
  form(text: string): string;
}

/** Takes the words that ask out of a query. */
export function askingOf({ text, marked }: Query, { asked: known = [] }: Pick<Lexicon, 'asked'>): Asking {
  const form = (words: string): string =>
    ` ${
      marked
        ? wordsOf(words)
            .map(({ exact }) => exact)
            .join(' ')
        : foldedText(words)
    } `;
  const whole = form(text);
  const asked = new Set<string>(whole.match(/\b(?:19|20)\d\d\b/g));
  let subject = whole;
  for (const [kind, phrases] of known)
    for (const phrase of phrases.map(form))
      if (whole.includes(phrase)) {
        asked.add(kind satisfies Asked);
        subject = subject.replace(phrase, ' ');
      }
  return { asked, subject, plain: ` ${foldedText(text)} `, form };
}

/** Words of meaning that a query has beside those that ask, in the form of `subject`. */
export function subjectWords({ subject }: Pick<Asking, 'subject'>): string[] {
  const words = wordsOf(subject);
  const light = functionWords(words);
  return words.flatMap(({ exact }, place) => (light[place] ? [] : [exact]));
}
