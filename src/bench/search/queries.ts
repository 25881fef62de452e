import { foldVietnamese } from '../../vietnamese/fold.ts';
import { canonicalTones } from '../../vietnamese/normalize.ts';
import type { Abbreviated } from '../../search/lexicon.ts';
import type { BenchArticle } from './articles.ts';
import { benchAddress } from './site.ts';
import { bare, isMarkedText, key, newerTones, plain, slipped, telexOf, type Random } from './typing.ts';
import { randomFrom, shuffled } from './random.ts';

/** A query with the pages that are right for it. */
export interface BenchQuery {
  readonly kind: string;
  readonly typed: string;
  /** Pages that are right; for kinds that count how many of the first ten are, all of them. */
  readonly expected: readonly string[];
}

/** Three to five neighbouring words of a title, two of them marked at least. */
function snippetOf(title: string, random: Random): string[] | undefined {
  const words = title.split(/\s+/).map(bare).filter(Boolean);
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const length = Math.min(words.length, 3 + Math.floor(random() * 3));
    const start = Math.floor(random() * (words.length - length + 1));
    const part = words.slice(start, start + length);
    if (part.length > 2 && part.filter(isMarkedText).length > 1) return part;
  }
  return undefined;
}

/** Five to seven neighbouring words of a paragraph, without a full stop or comma among them. */
function bodyPhrase(paragraphs: readonly string[], random: Random): string | undefined {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const words = (paragraphs[Math.floor(random() * paragraphs.length)] ?? '').split(' ');
    const length = 5 + Math.floor(random() * 3);
    if (words.length < length + 5) continue;
    const start = Math.floor(random() * (words.length - length));
    const part = words.slice(start, start + length);
    if (part.slice(0, -1).some((word) => /[.,;:!?”)]$/.test(word))) continue;
    const phrase = part.map(bare).filter(Boolean).join(' ');
    if (isMarkedText(phrase) && phrase.split(' ').length > 4) return phrase;
  }
  return undefined;
}

function snippetQueries(words: readonly string[], random: Random): Record<string, string> {
  const snippet = words.join(' ');
  const queries: Record<string, string> = {
    snippet,
    'snippet, no marks': plain(snippet),
    'snippet, some marks': words
      .map((word) => (random() < 0.5 ? plain(word) : word))
      .join(' ')
      .toLowerCase(),
    'snippet, NFD': snippet.normalize('NFD'),
    'snippet, capitals': snippet.toUpperCase(),
    'raw Telex': words.map(telexOf).join(' '),
  };
  const newer = newerTones(snippet);
  const other = newer === snippet ? canonicalTones(snippet) : newer;
  if (other !== snippet) queries['snippet, other tone place'] = other;
  const long = words.flatMap((word, place) => (/^\p{L}{4,}$/u.test(word) ? [place] : []));
  const place = long[Math.floor(random() * long.length)];
  if (place !== undefined) {
    queries['one typo'] = words
      .with(place, slipped((words[place] ?? '').toLowerCase(), random))
      .join(' ')
      .toLowerCase();
    queries['one typo, no marks'] = words
      .with(place, slipped(plain(words[place] ?? ''), random))
      .map(plain)
      .join(' ');
  }
  const last = plain(words.at(-1) ?? '');
  if (last.length > 2)
    queries['unfinished'] = plain(
      words.with(-1, last.slice(0, Math.max(2, Math.ceil(last.length / 2)))).join(' '),
    );
  return queries;
}

interface Corpus {
  readonly articles: readonly BenchArticle[];
  readonly titles: readonly string[];
  readonly texts: readonly string[];
}

const holding = (texts: readonly string[], phrase: string): string[] => {
  const wanted = key(phrase);
  return texts.flatMap((text, number) => (text.includes(wanted) ? [benchAddress(number)] : []));
};

function knownItems({ articles, titles, texts }: Corpus, items: number, random: Random): BenchQuery[] {
  return shuffled(articles, random)
    .slice(0, items)
    .flatMap(({ title, paragraphs }) => {
      const own = holding(titles, title);
      const words = snippetOf(title, random);
      const right = words ? holding(titles, words.join(' ')) : [];
      const phrase = bodyPhrase(paragraphs, random);
      const bodies = phrase ? holding(texts, phrase) : [];
      const rows: [string, string, readonly string[]][] = [
        ['title', title, own],
        ['title, no marks', plain(title), own],
      ];
      if (words)
        for (const [kind, typed] of Object.entries(snippetQueries(words, random)))
          rows.push([kind, typed, right]);
      if (phrase && bodies.length < 4)
        rows.push(['body phrase', phrase, bodies], ['body phrase, no marks', plain(phrase), bodies]);
      return rows.map(([kind, typed, expected]) => ({ kind, typed, expected }));
    });
}

const NUMBER = /(?<![\p{L}\d])\d+(?:\/\d{4})?\/(?:QĐ|NQ|KH|CT|TT|NĐ|CV|BC|TB)[A-ZĐ\d]*(?:-[A-ZĐa-z]+)+/gu;

function numberQueries({ articles }: Corpus, items: number): BenchQuery[] {
  const pages = new Map<string, string[]>();
  for (const [number, { title, description, paragraphs }] of articles.entries()) {
    for (const found of new Set([title, description, ...paragraphs].join(' ').match(NUMBER) ?? []))
      pages.set(found, [...(pages.get(found) ?? []), benchAddress(number)]);
  }
  return [...pages]
    .filter(([, expected]) => expected.length < 4)
    .slice(0, items)
    .flatMap(([printed, expected]) => [
      { kind: 'document number', typed: printed, expected },
      { kind: 'document number, lower case', typed: plain(printed), expected },
      { kind: 'document number, blanks', typed: plain(printed).replace(/[/-]/g, ' '), expected },
    ]);
}

function abbreviationQueries(
  { articles, titles }: Corpus,
  abbreviations: readonly Abbreviated[],
  items: number,
): BenchQuery[] {
  const queries = articles.flatMap(({ title }) =>
    abbreviations.flatMap(([short, full]) =>
      [[short, full] as const, [full, short] as const].flatMap(([printed, other]) => {
        const words = title.split(' ');
        const length = printed.split(' ').length;
        const at = words.findIndex((_, place) => words.slice(place, place + length).join(' ') === printed);
        if (at < 0) return [];
        const part = words.slice(Math.max(0, at - 2), at + length + 2).join(' ');
        return [
          {
            kind: 'abbreviation, other form',
            typed: part.replace(printed, other),
            expected: holding(titles, part),
          },
        ];
      }),
    ),
  );
  return queries.slice(0, items);
}

/** Words of one or two syllables that differ from others in their marks alone, each on three pages at least. */
function homographQueries({ texts }: Corpus, items: number, random: Random): BenchQuery[] {
  const sizes = [
    ['one syllable as typed', 1],
    ['two syllables as typed', 2],
  ] as const;
  return sizes.flatMap(([kind, size]) => {
    const pages = new Map<string, Map<string, Set<string>>>();
    for (const [number, text] of texts.entries()) {
      const words = text.trim().split(' ');
      for (let at = 0; at + size <= words.length; at += 1) {
        const exact = words.slice(at, at + size).join(' ');
        const folded = foldVietnamese(exact);
        const forms = pages.get(folded) ?? pages.set(folded, new Map()).get(folded);
        const held = forms?.get(exact) ?? new Set<string>();
        forms?.set(exact, held.add(benchAddress(number)));
      }
    }
    const rivals = [...pages.values()].filter(
      (forms) => [...forms.values()].filter((held) => held.size > 1).length > 1,
    );
    const typed = rivals.flatMap((forms) =>
      [...forms].filter(([exact, held]) => held.size > 2 && isMarkedText(exact)),
    );
    return shuffled(typed, random)
      .slice(0, items)
      .map(([exact, held]) => ({ kind, typed: exact, expected: [...held] }));
  });
}

/** Queries of every kind for a collection of articles; the same for the same seed. */
export function makeQueries(
  articles: readonly BenchArticle[],
  abbreviations: readonly Abbreviated[],
  items: number,
  seed: number,
): BenchQuery[] {
  const random = randomFrom(seed);
  const corpus: Corpus = {
    articles,
    titles: articles.map(({ title }) => key(title)),
    texts: articles.map(({ title, description, paragraphs }) =>
      key([title, description, ...paragraphs].join(' ')),
    ),
  };
  return [
    ...knownItems(corpus, items, random),
    ...numberQueries(corpus, items),
    ...abbreviationQueries(corpus, abbreviations, items),
    ...homographQueries(corpus, items, random),
  ].filter(({ typed, expected }) => typed !== '' && expected.length > 0);
}
