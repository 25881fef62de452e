import { describe, expect, it } from 'vitest';
import { invert } from '../indexing/inverted.ts';
import { answersFor } from './answers.ts';
import type { CarriedPage } from './index-files.ts';
import { IndexReader } from './index-reader.ts';
import { find, type Sources } from './find.ts';
import { readQuery } from './query.ts';
import { decodeWords, encodeWords, pairOf } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** Most CPU that a query may cost, milliseconds. */
const MOST = 300;
/** Pages of the index that is asked. */
const PAGES = 300;

const SENTENCE =
  'đường dây nóng nhận phản ánh kiến nghị thủ tục hành chính đăng ký khai sinh kết hôn hộ khẩu căn cước một cửa là gì ở đâu';
const syllables = SENTENCE.split(' ');
const pages = Array.from({ length: PAGES }, (_, page): CarriedPage => {
  const from = page % syllables.length;
  const title = [...syllables.slice(from), ...syllables.slice(0, from)].slice(0, 6).join(' ');
  return [`tin-tuc/${page}/`, title, '', 'tin-tuc', [], '', 0, [['text', `${SENTENCE} `.repeat(8)]]];
});
const textOf = ([, title, , , , , , blocks]: CarriedPage): string => `${title} ${blocks[0]?.[1] ?? ''}`;

/** A site of many pages that all say the same: the worst to weigh. */
function manySources(): Sources {
  const chunk = Object.fromEntries(
    invert(pages.map((page) => wordsOf(textOf(page)).map(({ exact }) => exact))),
  );
  const engine = new IndexReader(
    { total: PAGES, chunks: [['', 'a', 1]], groups: [], newest: '', listed: pages },
    async () => Promise.resolve(chunk),
  );
  const folded = syllables.map((word) => wordsOf(word)[0]?.folded ?? '');
  const words = encodeWords(new Map(folded.map((word) => [word, PAGES])));
  const pairs = new Set(folded.slice(1).map((right, at) => pairOf(folded[at] ?? '', right)));
  return {
    engine,
    lexicon: {
      vocabulary: decodeWords(words, PAGES),
      abbreviations: [['UBND', 'ủy ban nhân dân']],
      synonyms: [[['hotline'], ['đường dây nóng']]],
    },
    pairs: async () => Promise.resolve(pairs),
    newest: async () => Promise.resolve([]),
  };
}

describe('bad input', () => {
  const sources = manySources();
  it.each([
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 letters of words without blanks', 'duongdaynong'.repeat(834)],
    ['10,000 letters of words', 'thủ tục hành chính '.repeat(527)],
    ['10,000 letters of slips', 'thuj tucj hanhf chinhs '.repeat(435)],
    ['function words alone', 'là gì ở đâu như thế nào bao nhiêu'],
    ['signs alone', '…!?.,;:/\\|()[]{}<>=+-*&^%$#@~`\'"'],
    ['emoji', '👍🏽👨‍👩‍👧‍👦🇻🇳'],
    ['control characters', '\u0000\u0007một\u001b cửa\u0085\u2028'],
    ['markup', '<script>alert(1)</script>'],
    ['signs of regular expressions', '(a+)+$ [a-z]* \\d{1,9} ^.*$'],
    ['C++', 'C++'],
    ['a percent sign', '100% %00 %E0%A4%A'],
    ['right-to-left text', '\u202eمرحبا\u202c שלום'],
    ['decomposed letters', 'đường dây nóng'.normalize('NFD')],
    ['a fragment of a Telex word', 'dduwo'],
    ['marks without letters', '\u0301\u0323\u0302'.repeat(200)],
    ['half a surrogate pair', '\ud83d một cửa'],
  ])('%s: a list or none, and soon', async (_, typed) => {
    const before = process.cpuUsage();
    const query = readQuery(typed);
    const { hits, readings } = await find(query, sources);
    answersFor(query, hits, sources.lexicon);
    expect(readings.flat().length).toBeLessThan(400);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(MOST);
  });
});
