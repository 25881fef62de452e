import vm from 'node:vm';
import { expect, it } from 'vitest';
import { Gatherer } from '../search/gather.ts';
import type { OpeningFile } from '../search/index-files.ts';
import { IndexReader } from '../search/index-reader.ts';
import { lexiconOf } from '../search/lexicon.ts';
import { readQuery } from '../search/query.ts';
import { encodeWords } from '../search/vocabulary.ts';
import { FETCH_EARLY } from '../site/inline-scripts.ts';
import { earlyPieces, NO_EARLY_PIECES } from './early-pieces.ts';

/** Words of a site of two hundred pages, with how many hold each. */
const COUNTS = {
  bo: 90,
  cp: 20,
  cua: 130,
  dan: 60,
  duong: 16,
  gi: 110,
  ho: 120,
  la: 190,
  mot: 100,
  nong: 4,
  nq: 9,
  phan: 40,
  so: 150,
};
/** A piece for every two letters with which words begin. */
const BEGINNINGS = ['0', '20', 'bo', 'cu', 'da', 'du', 'ho', 'la', 'mo', 'no', 'ph', 'so', 'tr'];
const SITE: OpeningFile = {
  total: 200,
  chunks: BEGINNINGS.map((from) => [from, `piece-${from}`, 12]),
  groups: [],
  newest: '',
  listed: [['a/', 'Trang', '', 'tin-tuc', [], '', 1, []]],
  lexicon: {
    words: encodeWords(new Map(Object.entries(COUNTS))),
    total: 200,
    pairs: '',
    abbreviations: [],
    synonyms: [],
  },
};

/** What the search page asks for before its script runs. */
function askedEarly(search: string, attributes = earlyPieces(SITE)): string[] {
  const [, words, pieces] = /^ data-words="(.*)" data-pieces="(.*)"$/.exec(attributes) ?? [];
  const asked: { href: string }[] = [];
  vm.runInNewContext(FETCH_EARLY, {
    URLSearchParams,
    location: { search },
    document: {
      currentScript: { dataset: { base: '/cchc/', words, pieces } },
      createElement: () => ({}),
      head: { append: (link: { href: string }) => asked.push(link) },
    },
  });
  return asked.map(({ href }) => href.replace('/cchc/pagefind/', ''));
}

/** What the search then asks for. */
async function askedLater(typed: string): Promise<string[]> {
  const asked: string[] = [];
  const reader = new IndexReader(SITE, async (name) => {
    asked.push(name);
    return {};
  });
  reader.grant(3);
  await new Gatherer(reader, lexiconOf(SITE.lexicon).vocabulary).prepare([readQuery(typed).terms]);
  return asked;
}

const asAddress = (typed: string): string => `?loai=tin-tuc&q=${encodeURIComponent(typed)}`;

it.each([
  'đường dây nóng',
  'Duong day nong',
  'hồ sơ của bộ phận một cửa là gì',
  'hồ sơ 2026',
  '76/NQ-CP',
  'số',
  'ho',
])('asks early for the pieces that a query will ask for: %s', async (typed) => {
  const later = await askedLater(typed);
  expect(askedEarly(asAddress(typed))).toEqual(['pages.json', ...later]);
});

it('guesses only where words are syllables, and asks for nothing without a query', () => {
  expect(askedEarly('')).toEqual([]);
  expect(askedEarly('?q=')).toEqual([]);
  expect(askedEarly('?loai=tin-tuc')).toEqual([]);
  for (const typed of ['hoof sow', 'duongdaynong', 'duong day nogn', '(*[', '😀'])
    expect(askedEarly(asAddress(typed)), typed).toEqual(['pages.json']);
});

it('asks early for the opening file alone on a site whose pages are not listed', () => {
  const attributes = earlyPieces({ ...SITE, listed: [] });
  expect(attributes).toBe(NO_EARLY_PIECES);
  expect(askedEarly(asAddress('đường dây nóng'), attributes)).toEqual(['pages.json']);
});

it('leaves out rare words, and marks those that are not looked up', () => {
  const rare = { ...COUNTS, xa: 3 };
  const words = encodeWords(new Map(Object.entries(rare)));
  const told = earlyPieces({ ...SITE, lexicon: { ...SITE.lexicon, words } });
  expect(told).toContain('hoG');
  expect(told).toContain('laZ');
  expect(told).not.toContain('xa');
});
