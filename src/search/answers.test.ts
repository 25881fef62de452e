import { afterAll, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ASKED_WORDS } from '../vietnamese/asked-words.ts';
import { answersFor } from './answers.ts';
import type { PageRecord } from './engine.ts';
import type { Answer } from '../facts/facts.ts';
import type { Hit } from './find.ts';
import type { Lexicon } from './lexicon.ts';
import { wantedOf } from './match.ts';
import { pageFacts } from '../facts/page-facts.ts';
import { reachables } from '../facts/reachables.ts';
import { readQuery } from './query.ts';
import { nameOf, scorePage } from './rank.ts';
import { decodeWords } from './vocabulary.ts';
import { wordsOf } from './words.ts';

const CONTENT = path.resolve('src/e2e/content');
const DAY = '2026-11-23';
const vocabulary = decodeWords('', 40);
const lexicon: Lexicon = {
  vocabulary,
  abbreviations: [['TTHC', 'Thủ tục hành chính']],
  synonyms: [],
  facts: pageFacts(CONTENT, DAY),
  reachables: reachables(CONTENT, DAY),
  asked: ASKED_WORDS,
  pages: { hotlines: '/duong-day-nong/', glossary: '/tu-viet-tat/' },
};

/** A page as the search has found it for a query. */
function hitOf(typed: string, address: string, title: string, content = '', alias = ''): Hit {
  const record: PageRecord = {
    address,
    title,
    alias,
    kind: address.split('/')[1] ?? '',
    topics: [],
    date: '',
    blocks: [
      { kind: 'heading', text: title, id: '' },
      ...(content === '' ? [] : [{ kind: 'text', text: content, id: '' } as const]),
    ],
  };
  const wanted = wantedOf(wordsOf(typed), vocabulary);
  const page = {
    standing: true,
    place: false,
    title: nameOf(title, vocabulary),
    body: wordsOf(content),
    aliases: [nameOf(alias, vocabulary)],
  };
  const score = { ...scorePage(page, wanted, 1), reading: 0, promise: 1 };
  const load = async (): Promise<PageRecord> => record;
  return { found: { id: address, score: 1, places: [], load, read: load, words: () => [] }, record, score };
}

const ask = (
  typed: string,
  ...pages: readonly [address: string, title: string, content?: string, alias?: string][]
) =>
  answersFor(
    readQuery(typed),
    pages.map((page) => hitOf(typed, ...page)),
    lexicon,
  );
const told = ({ title, text, rows = [] }: Answer): string =>
  [title, text, ...rows.map(({ label, value }) => `${label}: ${value}`)].join(' | ');

describe('answers from data: numbers by need', () => {
  it.each([
    ['tổng đài định danh', 'tel:19000000'],
    ['tong dai dinh danh so may', 'tel:19000000'],
    ['không đăng nhập được thì gọi ai', 'tel:19000000'],
    ['1900.0000', 'tel:19000000'],
    ['hotline dịch vụ công', 'tel:18000000'],
  ])('%s', (typed, href) => {
    const [first] = ask(typed);
    expect(first?.rows?.[0]?.href).toBe(href);
    expect(first?.address).toBe('/duong-day-nong/');
  });
  it('tells at what hours', () =>
    expect(told(ask('tổng đài dịch vụ công mấy giờ')[0] as Answer)).toContain('7 giờ 30'));
  it.each([
    'định danh',
    'xổ số gọi ai',
    'gọi là gì',
    'khiếu nại gọi ai',
    'tố cáo số điện thoại nào',
    '12',
    '',
  ])('none for %s', (typed) => expect(ask(typed)).toEqual([]));
});

describe('answers from data: emergencies', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'numbers-'));
  const row = (id: string, name: string, value: string, when: string) =>
    `- id: ${id}\n  name: ${name}\n  need: khan-cap\n  channel: phone\n  value: '${value}'\n  when: ${when}\n` +
    `  checked: { date: 2026-11-20, how: doi-chieu-nguon }\n  source: { name: Bảng số để thử, date: 2026 }\n`;
  writeFileSync(
    path.join(folder, 'duong-day-nong.yaml'),
    row('a', 'Công an', '113', 'Gọi khi cần Công an ngay') +
      row('b', 'Cháy, nổ, cứu nạn', '114', 'Gọi khi có cháy, nổ') +
      row('c', 'Cấp cứu y tế', '115', 'Gọi khi cần cấp cứu') +
      row('d', 'Tổng đài bảo vệ trẻ em', '111', 'Gọi khi trẻ em bị xâm hại'),
  );
  afterAll(() => rmSync(folder, { recursive: true }));
  const numbers = { ...lexicon, reachables: reachables(folder, DAY) };
  it.each([
    ['gọi ai khi bị lừa', '113'],
    ['goi ai khi bi lua dao', '113'],
    ['cháy nhà', '114'],
    ['cháy nhà gọi số mấy', '114'],
    ['cấp cứu', '115'],
    ['tai nạn thì gọi số nào', '115'],
    ['trẻ em bị đánh', '111'],
    ['113', '113'],
    ['số 111 là số gì', '111'],
  ])('%s', (typed, value) => {
    const [first, ...more] = answersFor(readQuery(typed), [], numbers);
    expect(first?.rows).toEqual([{ label: '', value, href: `tel:${value}` }]);
    expect(more).toEqual([]);
  });
  it.each(['công an xã', 'trẻ em làm căn cước', 'cấp đổi thẻ', 'mất tiền lệ phí không'])(
    'none for %s',
    (typed) => expect(answersFor(readQuery(typed), [], numbers)).toEqual([]),
  );
});

describe('answers from data: pages', () => {
  it.each([
    [
      'Lúa Vàng nay là xã nào',
      ['/don-vi/lua-vang/', 'Xã Lúa Vàng'],
      'Xã Lúa Vàng | nay thuộc xã Mẫu. | Trụ sở: Thị trấn Mẫu cũ',
    ],
    [
      'quyết định 07/2015 còn hiệu lực không',
      ['/van-ban/07-2015-qd-ubnd-mau/', 'Quyết định số 07/2015/QĐ-UBND', 'Quy định về một việc dựng để thử.'],
      'hiệu lực',
    ],
    ['sipas 2024', ['/chi-so/sipas/', 'SIPAS: Chỉ số hài lòng'], 'Năm 2024: trung bình các tỉnh 83,94%'],
    [
      'điểm sipas tỉnh mẫu',
      ['/chi-so/sipas/', 'SIPAS: Chỉ số hài lòng'],
      'Ở nơi này: Không có kết quả của tỉnh Mẫu',
    ],
    ['sipas 2035', ['/chi-so/sipas/', 'SIPAS: Chỉ số hài lòng'], 'Kết quả năm 2035: không có ở trang này'],
    [
      'một cửa là gì',
      [
        '/hoi-dap/mot-cua/',
        'Một cửa là gì?',
        'Trả lời ngắn. Là một nơi nhận hồ sơ và trả kết quả. Xem thêm.',
      ],
      'Một cửa là gì? | Là một nơi nhận hồ sơ và trả kết quả.',
    ],
  ] as const)('%s', (typed, page, expected) => {
    const [first] = ask(typed, page as unknown as [string, string, string?]);
    expect(told(first as Answer)).toContain(expected);
    expect(first?.address).toBe(page[0]);
  });

  it('gives the name to look up on the portal, who decides, and the way there', () => {
    const [first] = ask('đổi bằng lái xe', ['/thu-tuc/doi-bang-lai/', 'Đổi bằng lái xe']);
    expect(first).toMatchObject({
      kind: 'procedure',
      copy: 'Cấp đổi giấy phép lái xe dựng để thử',
      open: ['Mở Cổng dịch vụ công để thử', 'https://dich-vu-cong.example'],
    });
    expect(told(first as Answer)).toContain('Ai giải quyết: Công an tỉnh Mẫu');
  });

  it.each([
    ['who decides is not what is decided', 'công an tỉnh mẫu', 'Khiếu nại Công an tỉnh Mẫu'],
    ['what one office decides is not the whole', 'khiếu nại', 'Khiếu nại Công an tỉnh Mẫu'],
    ['another thing', 'bằng tốt nghiệp', 'Đổi bằng lái xe'],
  ])('offers no procedure: %s', (_, typed, title) =>
    expect(ask(typed, ['/thu-tuc/doi-bang-lai/', title])).toEqual([]),
  );

  it('tells of a guide what is asked for, and nothing unasked', () => {
    const guide = ['/huong-dan/dang-ky-vneid/', 'Đăng ký tài khoản VNeID'] as [string, string];
    expect(ask('đăng ký vneid', guide)).toEqual([]);
    const rows = ask('đăng ký vneid mất bao lâu', guide)[0]?.rows ?? [];
    expect(rows.map(({ asked }) => asked)).toEqual(['time']);
  });

  it('names the source of what an abbreviation means, asked or typed alone', () => {
    for (const typed of ['tthc', 'TTHC là gì', 'tthc nghĩa là gì', 'TTHC là viết tắt của từ gì'])
      expect(ask(typed)[0], typed).toMatchObject({ text: 'Thủ tục hành chính', address: '/tu-viet-tat/' });
  });

  it('keeps the base path', () => {
    const page = hitOf('sipas 2024', '/cchc/chi-so/sipas/', 'SIPAS: Chỉ số hài lòng');
    const hit = { ...page, record: { ...(page.record as PageRecord), kind: 'chi-so' } };
    const [first] = answersFor(readQuery('sipas 2024'), [hit], lexicon, '/cchc/');
    expect(first?.address).toBe('/cchc/chi-so/sipas/');
    expect(first?.rows?.length).toBe(2);
    expect(answersFor(readQuery('1900 0000'), [], lexicon, '/cchc/')[0]?.address).toBe(
      '/cchc/duong-day-nong/',
    );
  });
});

describe('facts follow the day', () => {
  it('an old commune belongs to what has come after it, from that day on', () => {
    expect(pageFacts(CONTENT, '2025-06-30')['/don-vi/lua-vang/']?.lead).not.toContain('nay thuộc');
    expect(pageFacts(CONTENT, '2025-07-01')['/don-vi/lua-vang/']?.lead).toBe('nay thuộc xã Mẫu.');
  });
});

it('a result of the place is told with its source, which the page names beside it too', () => {
  const rows = Object.values(pageFacts(CONTENT, DAY)).flatMap(({ rows: all }) => all);
  const local = rows.filter(({ asked, value }) => asked === 'score' && !value.startsWith('Không có'));
  expect(local.length).toBeGreaterThan(0);
  for (const { value } of local) expect(value).toMatch(/, theo \S/);
});
