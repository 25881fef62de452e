import { describe, expect, it } from 'vitest';
import { invert } from '../indexing/inverted.ts';
import { answersFor } from './answers.ts';
import type { Engine, EngineQuestion, Found } from './engine.ts';
import { find, type Sources } from './find.ts';
import { chunkFile, type CarriedPage } from './index-files.ts';
import { IndexReader } from './index-reader.ts';
import { readQuery } from './query.ts';
import { decodeWords, encodeWords, pairOf } from './vocabulary.ts';
import { wordsOf } from './words.ts';

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
  ['/van-ban/828/', 'van-ban', 'Quyết định số 828/QĐ-HĐBT', 'Hội đồng Bộ trưởng chia huyện.', 'Chia huyện'],
  ['/tin-tuc/2026/d/', 'tin-tuc', 'Ông thợ 46 tuổi', 'Chuyện của một người thợ.'],
  [
    '/tin-tuc/2026/e/',
    'tin-tuc',
    'Trẻ nhỏ trên nóc xe dạo phố',
    `${'Chuyện dài lắm người kể. '.repeat(6)}Theo Nghị định 46/2016/NĐ-CP quy định xử phạt.`,
  ],
  ['/tin-tuc/2026/f/', 'tin-tuc', 'Giấy xác nhận nơi ở', 'Ghi tờ khai CT07. Nơi cấp có mã 21970.'],
  ['/van-ban/03/', 'van-ban', 'Chỉ thị số 03/2020/CT-UBND', 'Về kỷ luật, kỷ cương.'],
  ['/tin-tuc/2026/c/', 'tin-tuc', 'Hội đồng Bộ trưởng ngày trước làm việc ra sao', 'Chuyện xưa.'],
  ...Array.from(
    { length: 20 },
    (_, n) => [`/tin-tuc/2025/bong-${n}/`, 'tin-tuc', 'Bó hồng 47 bông', 'Bó hồng.'] as const,
  ),
  [
    '/tin-tuc/2026/g/',
    'tin-tuc',
    'Bó hồng nặng cân',
    `${'Bó hồng. '.repeat(16)}Theo Nghị định 47/2017/NĐ-CP.`,
  ],
];

const carried = PAGES.map(([address, kind, title, text, alias = '']): CarriedPage => [
  address.slice(1),
  title,
  alias,
  kind,
  [],
  '',
  wordsOf(`${title} ${text}`).length,
  [['text', text]],
]);

/** An index in memory: all pieces in one, read word by word; `asked` is what was asked for. */
function memoryIndex(): Engine & { readonly asked: EngineQuestion[] } {
  const words = PAGES.map(([, , title, text, alias = '']) =>
    wordsOf(`${title} ${text} ${alias}`).map(({ exact }) => exact),
  );
  const chunk = Object.fromEntries(invert(words));
  const read = async (name: string): Promise<unknown> =>
    name === chunkFile('one') ? chunk : carried[Number(/(\d+)\.json$/.exec(name)?.[1])];
  const files = {
    total: PAGES.length,
    chunks: [['', 'one', 1]] as const,
    groups: ['all'],
    newest: '',
    listed: [],
  };
  const reader = new IndexReader(files, read);
  const asked: EngineQuestion[] = [];
  return {
    asked,
    prepare: async (wanted) => reader.prepare(wanted),
    ask: async (question) => (asked.push(question), reader.ask(question)),
  };
}

const words = new Map<string, number>();
const pairs = new Set<string>();
for (const page of PAGES) {
  const folded = wordsOf(`${page[2]} ${page[3]}`).map((word) => word.folded);
  folded.forEach((word, place) => {
    if (/^[a-z]{2,}$/.test(word)) words.set(word, 2);
    if (place > 0) pairs.add(pairOf(folded[place - 1] ?? '', word));
  });
}
const lexicon = {
  vocabulary: decodeWords(encodeWords(words), PAGES.length),
  abbreviations: [
    ['CCHC', 'Cải cách hành chính'],
    ['HĐBT', 'Hội đồng Bộ trưởng'],
  ] as const,
  synonyms: [
    [['hotline'], ['đường dây nóng']],
    [['báo cán bộ', 'cán bộ chậm'], ['phản ánh, kiến nghị']],
  ] as const,
};
const sources = (newest: readonly string[] = []): Sources => ({
  engine: memoryIndex(),
  lexicon,
  pairs: async () => pairs,
  newest: async () => newest.flatMap((id) => ({ found: { id } as Found, values: {} })),
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
    const engine = memoryIndex();
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
  it.each(['hội đồng bộ trưởng', 'hoi dong bo truong'])('takes no sign for a name: %s', async (typed) =>
    expect(await firstOf(typed)).toBe('/tin-tuc/2026/c/'),
  );
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
    ['nq76', '/van-ban/76/'],
    ['từ tháng 7 năm 2025', '/don-vi/phuoc-thuan/'],
    ['quyết định 828', '/van-ban/828/'],
    ['828/QĐ-HĐBT', '/van-ban/828/'],
    ['46/2016/NĐ-CP', '/tin-tuc/2026/e/'],
    ['47/2017/NĐ-CP', '/tin-tuc/2026/g/'],
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
  it('tells why: readings, their costs, the surest page and what it takes', async () => {
    const { why, readings, hits } = await search('hotline');
    expect(why?.costs).toHaveLength(readings.length);
    expect(why?.costs[0]).toBe(0);
    expect(why?.sure).toBeGreaterThanOrEqual(why?.floor ?? 1);
    expect(hits[0]?.score?.reading).toBe(1);
    const absent = await search('giá vàng');
    expect(absent.why?.sure).toBeLessThan(absent.why?.floor ?? 0);
  });
  it('offers a word that may be meant where the typed one may be too', async () => {
    const { repaired, offered, hits } = await search('duong day nog');
    expect(repaired).toBeUndefined();
    expect(offered).toBe('duong day nong');
    expect(hits[0]?.record?.address).toBe('/duong-day-nong/');
  });
  it.each([
    ['giường dây nóng', 'duong dây nóng'],
    ['fản ánh', 'phan ánh'],
    ['kieu nai', 'khieu nai'],
  ])('asks for a word that sounds or looks alike where nothing is found: %s', async (typed, meant) => {
    const { repaired, offered, hits } = await search(typed);
    expect({ repaired, offered, any: hits.length > 0 }).toEqual({
      repaired: undefined,
      offered: meant,
      any: true,
    });
  });
  it('reads what people say across function words', async () => {
    const spoken = { ...lexicon, synonyms: [[['ba mất'], ['phản ánh']]] as const };
    const { hits } = await find(readQuery('ba của tui mất'), { ...sources(), lexicon: spoken });
    expect(hits.length).toBeGreaterThan(0);
  });
  it.each([
    ['rút hồ sơ vay vốn', 0],
    ['tôi muốn vay vốn', 0],
    ['phản ánh cán bộ chậm, kiến nghị quy định vay vốn', 1],
  ])(
    'lists nothing where what is asked is a matter that the site has nothing on: %s',
    async (typed, least) => {
      const absent = { ...lexicon, absent: ['vay vốn'] };
      const { hits } = await find(readQuery(typed), { ...sources(), lexicon: absent });
      expect(Math.min(1, hits.length)).toBe(least);
      expect((await search('phản ánh vay vốn', true)).absent).toBeUndefined();
    },
  );
  it('tells what comes near where nothing is about what is asked, and nothing where nothing does', async () => {
    const { hits, near } = await search('chương trình khuyến mãi của nhà nước');
    expect(hits).toEqual([]);
    expect(near?.[0]?.record?.address).toBe('/van-ban/76/');
    expect((await search('giá vàng')).near).toBeUndefined();
  });
  it.each([
    ['mẫu CT07', '/tin-tuc/2026/f/'],
    ['mã 21970 là xã nào', '/tin-tuc/2026/f/'],
    ['chỉ thị 3 năm 2020', '/van-ban/03/'],
  ])('finds what a sign stands for: %s', async (typed, address) =>
    expect((await search(typed)).hits[0]?.record?.address).toBe(address),
  );
  it.each(['là gì', 'ở đâu', 'la gi', 'cho tôi hỏi', 'bao nhiêu'])(
    'has nothing to look for in “%s”, which only asks',
    async (typed) => expect(await search(typed)).toMatchObject({ hits: [], readings: [] }),
  );
  it('takes a syllable with marks for no slip of another, and leaves function words alone', async () => {
    expect((await search('đườngg dây nóng')).hits[0]?.record?.address).toBe('/duong-day-nong/');
    expect((await search('nuôi người')).hits).toEqual([]);
    expect((await search('how phản ánh')).repaired).toBeUndefined();
  });
  it.each(['', '…', '中文', 'xyzzyq', '👍'])('finds nothing for “%s” without an error', async (typed) =>
    expect((await search(typed)).hits).toEqual([]),
  );
});

describe('find by date', () => {
  it('keeps the pages that answer, in the order of the list of all pages', async () => {
    const byRelevance = (await search('phản ánh')).hits.map(({ found }) => found.id);
    expect(byRelevance.length).toBeGreaterThan(1);
    const newest = ['x', ...byRelevance.toReversed(), 'y'];
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
