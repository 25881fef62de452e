import type { Engine, EngineAnswer, EngineQuestion, PageRecord } from './engine.ts';
import { openBlocks, plainText } from './block-marks.ts';
import { dayOf } from './day-code.ts';
import { fromCarrier } from './words.ts';

interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string[]>>;
  readonly anchors: readonly {
    id: string;
    text?: string;
    title?: string;
    element: string;
    location: number;
  }[];
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly words: number[];
  data(): Promise<PagefindPage>;
}

/** The part of Pagefind's browser API (`pagefind.js`, version 1.6) that is used. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(
    term: string | null,
    options: { filters: Readonly<Record<string, string>> },
  ): Promise<{ results: PagefindResult[] }>;
  preload(term: string, options: Readonly<Record<string, never>>): Promise<void>;
  destroy(): Promise<void>;
}

/** Titles outweigh everything; how often a word stands on a page hardly matters, and marks are weighed by us. */
export const RANKING = {
  termFrequency: 0.6,
  pageLength: 0.3,
  termSimilarity: 2,
  diacriticSimilarity: 0,
  metaWeights: { title: 8, alias: 2 },
} as const;

function recordOf(page: PagefindPage): PageRecord {
  const blocks = openBlocks(fromCarrier(page.content));
  return {
    address: page.url,
    title: fromCarrier(page.meta['title'] ?? ''),
    content: plainText(blocks),
    blocks,
    alias: page.meta['alias'] ?? '',
    filters: page.filters,
    date: dayOf(page.meta['day'] ?? ''),
    anchors: page.anchors
      .filter(({ element }) => /^h[2-4]$/.test(element))
      .map(({ id, text, location }) => ({
        id,
        text: openBlocks(fromCarrier(text ?? ''))[0]?.text ?? '',
        place: location,
      })),
  };
}

/**
 * Pagefind as an engine. Its switch for strict marks is one per instance, so questions wait for each other.
 * `pagefind` has its options set.
 */
export function pagefindEngine(pagefind: Pagefind): Engine {
  let queue: Promise<unknown> = Promise.resolve();
  let strictNow: boolean | undefined;
  const answer = async (question: EngineQuestion): Promise<EngineAnswer> => {
    const strict = question.strict ?? false;
    if (strict !== strictNow) await pagefind.options({ exactDiacritics: strict });
    strictNow = strict;
    const { results } = await pagefind.search(
      question.phrase ? `"${question.words}"` : question.words || null,
      {
        filters: question.filters ?? {},
      },
    );
    return {
      found: results.map((result) => ({
        id: result.id,
        score: result.score,
        places: result.words,
        load: async () => recordOf(await result.data()),
      })),
    };
  };
  return {
    async prepare(words) {
      if (words !== '') await pagefind.preload(words, {});
    },
    ask(question) {
      const turn = queue.then(() => answer(question));
      queue = turn.catch(() => undefined);
      return turn;
    },
  };
}
