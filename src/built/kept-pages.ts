import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { KEPT_PAGES } from './folders.ts';

/** What a page or file of the site was made of when Astro rendered it. */
export interface KeptPage {
  /** Digest of what its template was handed. */
  readonly props: string;
  /** Questions that it asked of the content, each with a digest of the answer. */
  readonly answers: readonly (readonly [question: string, digest: string])[];
  /** Pictures that it wants made, as Astro takes them, and files of those that it shows as they are. */
  readonly wanted: readonly (readonly unknown[])[];
  readonly shown: readonly string[];
}

/** As it is written: its answers by their places in the list of all, most of which many pages share. */
type Written = Omit<KeptPage, 'answers'> & { readonly answers: readonly number[] };

/** The list of a build's pages: of which build, by which state of all that no page asks for they were made, and each by its address. */
interface List {
  readonly build: string;
  readonly state: string;
  readonly answers: KeptPage['answers'];
  readonly pages: Readonly<Record<string, Written>>;
}

function lastList(file: string, state: string, build: string | undefined): List | undefined {
  try {
    const list = JSON.parse(readFileSync(file, 'utf8')) as List;
    return list.state === state && list.build === build ? list : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What the pages of the last build into a folder's cache were made of, and those of this one, which replace them when `save` is called.
 * `state` tells all that a page depends on but does not ask for; pages of another state are as good as none, and so are those of a build
 * that is not `before`, whose finished files are there.
 */
export class KeptPages {
  readonly #file: string;
  readonly #state: string;
  readonly #last: List | undefined;
  readonly #next = new Map<string, KeptPage>();
  /** How many were taken from the last build. */
  taken = 0;

  constructor(folder: string, state: string, before: string | undefined) {
    this.#file = path.join(folder, KEPT_PAGES);
    this.#state = state;
    this.#last = lastList(this.#file, state, before);
  }

  /** What the last build kept under an address. */
  find(address: string): KeptPage | undefined {
    const { pages, answers } = this.#last ?? {};
    const page = pages?.[address];
    return page && { ...page, answers: page.answers.flatMap((place) => [answers?.[place] ?? ['', '']]) };
  }

  /** Keeps a page for the next build as it was found: this one takes it from the last. */
  take(address: string, page: KeptPage): void {
    this.#next.set(address, page);
    this.taken += 1;
  }

  /** Keeps a page for the next build. */
  keep(address: string, page: KeptPage): void {
    this.#next.set(address, page);
  }

  /** Writes what the build of that name kept; where nothing can be written, the next one makes all anew. */
  save(build: string): void {
    const places = new Map<string, number>();
    const answers: (readonly [string, string])[] = [];
    const placeOf = (answer: readonly [string, string]): number => {
      const text = answer.join('\0');
      const known = places.get(text) ?? answers.push(answer) - 1;
      places.set(text, known);
      return known;
    };
    const pages = [...this.#next].map(([address, page]): [string, Written] => [
      address,
      { ...page, answers: page.answers.map(placeOf) },
    ]);
    const list: List = { build, state: this.#state, answers, pages: Object.fromEntries(pages) };
    try {
      writeFileSync(this.#file, JSON.stringify(list));
    } catch {
      return;
    }
  }
}
