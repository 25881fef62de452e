import type { Asked } from '../vietnamese/asked-words.ts';

/** One thing that is known: what it is called, what it is, and a link that it is (a number to call). */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly href?: string;
  /** Told only to who asks for it: what people ask with, or a year. */
  readonly asked?: Asked | `${number}`;
}

/** What data say of a page's subject. */
export interface Facts {
  /** Goes on after the page's title: where an old commune belongs now, whether a document is in force. */
  readonly lead?: string;
  readonly rows: readonly Fact[];
  /** The official name, for looking it up elsewhere. */
  readonly copy?: string;
  /** Where to look it up. */
  readonly open?: readonly [label: string, address: string];
}

/** What stands above the list: an answer, and where to read more. */
export interface Answer extends Pick<Facts, 'copy' | 'open'> {
  readonly kind:
    | 'abbreviation'
    | 'unit'
    | 'document'
    | 'feedback'
    | 'hotlines'
    | 'title'
    | 'hotline'
    | 'procedure'
    | 'guide'
    | 'index'
    | 'question';
  readonly title: string;
  readonly text: string;
  readonly rows?: readonly Fact[];
  /** The page that it is taken from, base path included. */
  readonly address?: string | undefined;
}

/** A number or place that can be turned to, with the words for which it is found. */
export interface Reachable extends Pick<Fact, 'value' | 'href'> {
  readonly name: string;
  /** When to turn to it, and at what hours. */
  readonly when: string;
  readonly hours?: string;
  /** What people say who need it. */
  readonly said: readonly string[];
  /** An emergency number answers to a need alone; nobody has to ask for a number. */
  readonly emergency?: true;
}
