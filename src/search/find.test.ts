import { describe, expect, it } from 'vitest';
import { answersFor } from './answers.ts';
import { closeBlock, openBlocks, plainText } from './block-marks.ts';
import type { Engine, EngineQuestion, Found, PageRecord } from './engine.ts';
import { find, type Sources } from './find.ts';
import { readQuery } from './query.ts';
import { decodeWords, encodeWords, pairOf } from './vocabulary.ts';
import { fromCarrier, wordsOf } from './words.ts';

const PAGES: readonly (readonly [
  address: string,
  kind: string,
  title: string,
  text: string,
  alias?: string,
])[] = [
  [
    '/duong-day-nong/',
    'duong-day-nong',
    'Đường dây nóng',
    'Các số điện thoại đã kiểm tra của nơi nhận phản ánh. Số gọi và địa chỉ.',
  ],
  [
    '/tin-tuc/2026/a/',
    'tin-tuc',
    'Xã mở đường dây nóng nhận phản ánh',
    'Người dân gọi khi cán bộ chậm trả hồ sơ thủ tục hành chính.',
  ],
  ['/tin-tuc/2026/b/', 'tin-tuc', 'Dương đẩy nông sản ra chợ', 'Chợ đông người mua bán rau củ.'],
  [
    '/don-vi/phuoc-thuan/',
    'don-vi',
    'Xã Phước Thuận',
    'Xã của huyện Tuy Phước đến hết ngày 30/6/2025. Từ ngày 01/7/2025 thuộc xã Tuy Phước.',
  ],
  [
    '/van-ban/76/',
    'van-ban',
    'Nghị quyết số 76/NQ-CP',
    'Chương trình tổng thể cải cách hành chính nhà nước của Chính phủ, giai đoạn 2021 đến 2030.',
    'CCHC',
  ],
  [
    '/huong-dan/phan-anh-kien-nghi/',
    'huong-dan',
    'Gửi phản ánh, kiến nghị về quy định hành chính',
    'Cách gửi phản ánh, kiến nghị khi quy định gây khó khăn. Khiếu nại là việc khác.',
  ],
];

const blocksOf = (title: string, text: string) =>
  openBlocks(closeBlock({ kind: 'heading', text: title }) + closeBlock({ kind: 'text', text }));

const recordOf = ([address, kind, title, text, alias = '']: (typeof PAGES)[number]): PageRecord => ({
  address,
  title,
  content: plainText(blocksOf(title, text)),
  blocks: blocksOf(title, text),
  alias,
  filters: { kind: [kind] },
  date: '',
  anchors: [],
});

/** An index in memory that behaves like Pagefind: all words, each the beginning of a word, marks only when strict. */
function fakeEngine(): Engine & { readonly asked: EngineQuestion[] } {
  const asked: EngineQuestion[] = [];
  const places = (
    text: readonly { exact: string; folded: string }[],
    word: string,
    question: EngineQuestion,
  ): number[] => {
    const [wanted] = wordsOf(fromCarrier(word));
    return text.flatMap(({ exact, folded }, place) => {
      const fits = question.strict
        ? exact.startsWith(wanted?.exact ?? '')
        : folded.startsWith(wanted?.folded ?? '');
      return fits && (!question.phrase || folded === wanted?.folded) ? [place] : [];
    });
  };
  const ask = (question: EngineQuestion): Found[] =>
    PAGES.flatMap((page) => {
      const record = recordOf(page);
      const blocks = `${record.content} ${record.alias}`.split(/\s+/);
      const text = blocks.map(
        (block) => wordsOf(block.replace(/[^\p{L}\p{N}]/gu, ''))[0] ?? { exact: '', folded: '' },
      );
      const found = question.words.split(' ').map((word) => places(text, word, question));
      const inRow = found[0]?.some((first) => found.every((all, offset) => all.includes(first + offset)));
      if (found.some((all) => all.length === 0) || (question.phrase && !inRow)) return [];
      const all = [...new Set(found.flat())].sort((a, b) => a - b);
      return [{ id: record.address, score: all.length, places: all, load: async () => record }];
    });
  return { asked, ask: async (question) => (asked.push(question), { found: ask(question) }) };
}

const words = new Map<string, number>();
const pairs = new Set<string>();
for (const page of PAGES) {
  const folded = wordsOf(recordOf(page).content).map((word) => word.folded);
  folded.forEach((word, place) => {
    if (/^[a-z]{2,}$/.test(word)) words.set(word, 2);
    if (place > 0) pairs.add(pairOf(folded[place - 1] ?? '', word));
  });
}
const lexicon = {
  vocabulary: decodeWords(encodeWords(words), PAGES.length),
  abbreviations: [['CCHC', 'Cải cách hành chính']] as const,
  synonyms: [
    [['hotline'], ['đường dây nóng']],
    [['báo cán bộ', 'cán bộ chậm'], ['phản ánh, kiến nghị']],
  ] as const,
};
const sources = (newest: readonly string[] = []): Sources => ({
  engine: fakeEngine(),
  lexicon,
  pairs: async () => pairs,
  newest: async () => newest,
});
const search = (typed: string, literal = false) => find(readQuery(typed), sources(), { literal });
const firstOf = async (typed: string): Promise<string | undefined> =>
  (await search(typed)).hits[0]?.record?.address;

describe('what citizens say', () => {
  const GUIDE = '/huong-dan/phan-anh-kien-nghi/';

  it('is looked up by what it means, though that is longer and some page has the words', async () => {
    expect(await firstOf('cán bộ chậm')).toBe(GUIDE);
    expect(await firstOf('can bo cham')).toBe(GUIDE);
  });

  it('is no typing error, though no page has it', async () => {
    const { hits, repaired } = await search('bao can bo');
    expect(hits[0]?.record?.address).toBe(GUIDE);
    expect(repaired).toBeUndefined();
  });

  it('is chance inside a sentence that a page has word for word', async () => {
    const engine = fakeEngine();
    const { hits } = await find(readQuery('khi cán bộ chậm trả hồ sơ'), { ...sources(), engine });
    expect(hits[0]?.record?.address).toBe('/tin-tuc/2026/a/');
    expect(engine.asked.some(({ words: asked }) => asked.includes('kiến'))).toBe(false);
  });
});

describe('find', () => {
  it.each([
    ['duong day nong', '/duong-day-nong/'],
    ['DUONG DAY NONG', '/duong-day-nong/'],
    ['đường dây nóng', '/duong-day-nong/'],
    ['đường dây nóng'.normalize('NFD'), '/duong-day-nong/'],
    ['dduwowngf daay nongs', '/duong-day-nong/'],
    ['duong day nogn', '/duong-day-nong/'],
    ['phuoc thuaan', '/don-vi/phuoc-thuan/'],
    ['duong day no', '/duong-day-nong/'],
    ['hotline', '/duong-day-nong/'],
    ['dương đẩy nông', '/tin-tuc/2026/b/'],
    ['76/nq-cp', '/van-ban/76/'],
    ['76 nq cp', '/van-ban/76/'],
    ['CCHC', '/van-ban/76/'],
    ['phuoc thuan', '/don-vi/phuoc-thuan/'],
    ['cham tra ho so', '/tin-tuc/2026/a/'],
  ])('%s', async (typed, address) => expect(await firstOf(typed)).toBe(address));
  it('says what it searched for', async () => {
    expect((await search('dduwowngf daay nongs')).repaired).toBe('đường dây nóng');
    expect((await search('duong day nong')).repaired).toBeUndefined();
  });
  it('searches for what was typed when told so', async () =>
    expect((await search('duong day nogn', true)).repaired).toBeUndefined());
  it.each([
    ['cho tôi hỏi đường dây nóng là số nào vậy', '/duong-day-nong/'],
    ['xã Phước Thuận bây giờ là xã nào', '/don-vi/phuoc-thuan/'],
    ['ở đâu nhận phản ánh khi cán bộ chậm trả hồ sơ', '/tin-tuc/2026/a/'],
    ['duongdaynong', '/duong-day-nong/'],
    ['đườngdây nóng', '/duong-day-nong/'],
    ['xaphuocthuan', '/don-vi/phuoc-thuan/'],
    ['nghị quyết 76', '/van-ban/76/'],
    ['NQ76', '/van-ban/76/'],
    ['nghi quyet so 76 cua chinh phu', '/van-ban/76/'],
    ['1/7/2025', '/don-vi/phuoc-thuan/'],
    ['ngày 1 tháng 7 năm 2025', '/don-vi/phuoc-thuan/'],
    ['01-07-2025', '/don-vi/phuoc-thuan/'],
  ])('though no page has all of it: %s', async (typed, address) =>
    expect(await firstOf(typed)).toBe(address),
  );
  it.each(['xổ số', 'giá vàng hôm nay', 'gia vang', 'nghị quyết 77', '02423202284', 'dây chuyền sản xuất'])(
    'says that there is nothing on %s',
    async (typed) => expect((await search(typed)).hits).toEqual([]),
  );
  it.each(['sđt', 'đk', 'app', 'giá vàng', 'tạm trú', 'nogn', 'họe', 'xổ số', 'bong da'])(
    'never replaces unasked: %s',
    async (typed) => expect((await search(`${typed} nóng`)).repaired).toBeUndefined(),
  );
  it('offers a word that may be meant where the typed one may be too', async () => {
    const { repaired, offered, hits } = await search('duong day nog');
    expect(repaired).toBeUndefined();
    expect(offered).toBe('duong day nong');
    expect(hits[0]?.record?.address).toBe('/duong-day-nong/');
  });
  it.each(['', '…', '中文', 'xyzzyq', '👍'])('finds nothing for “%s” without an error', async (typed) =>
    expect((await search(typed)).hits).toEqual([]),
  );
});

describe('find by date', () => {
  it('keeps the pages that answer, in the order of the list of all pages', async () => {
    const byRelevance = (await search('phản ánh')).hits.map(({ found }) => found.id);
    expect(byRelevance.length).toBeGreaterThan(1);
    const newest = ['/la/', ...byRelevance.toReversed(), '/khac/'];
    const { hits } = await find(readQuery('phản ánh'), sources(newest), { byDate: true });
    expect(hits.map(({ found }) => found.id)).toEqual(byRelevance.toReversed());
  });

  it('keeps a page that a list from before the last build does not know, as the newest', async () => {
    const [first = '', ...others] = (await search('phản ánh')).hits.map(({ found }) => found.id);
    const { hits } = await find(readQuery('phản ánh'), sources(others), { byDate: true });
    expect(hits.map(({ found }) => found.id)).toEqual([first, ...others]);
  });
});

describe('answersFor', () => {
  const known = { ...lexicon, feedback: '/huong-dan/phan-anh-kien-nghi/' };
  const kindsOf = async (typed: string) =>
    answersFor(readQuery(typed), (await search(typed)).hits, known).map(({ kind }) => kind);
  it.each([
    ['phuoc thuan', ['unit']],
    ['76/NQ-CP', ['document']],
    ['cchc', ['abbreviation']],
    ['phản ánh kiến nghị', ['feedback']],
    ['khiếu nại', []],
    ['phan anh to cao', []],
    ['duong day nong', []],
  ])('%s', async (typed, kinds) => expect(await kindsOf(typed)).toEqual(kinds));
  it('has no guide to offer where the settings name none', async () => {
    const { hits } = await search('phản ánh');
    expect(answersFor(readQuery('phản ánh'), hits, lexicon)).toEqual([]);
  });
});
