import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { article, hotline, legalDocument, writeContent, type FixtureFiles } from '../content-fixture.ts';
import { messageOf } from '../finding.ts';

/** Errors of a folder as `file:line [code] message`; those that a bulk import is told, too. */
function errors(files: FixtureFiles): string[] {
  const directory = writeContent({ 'don-vi/xa-tuy-phuoc.yaml': UNIT, ...files });
  try {
    return checkContent(directory, { level: 'schema', today: '2026-11-23', root: directory })
      .filter(({ severity }) => severity === 'error')
      .map((finding) => `${finding.file}:${finding.line} [${finding.code}] ${messageOf(finding)}`);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const UNIT =
  'type: xa\nnames: [{ name: Xã Tuy Phước }]\nvalid: { from: 2025-07-01 }\ndescription: Xã của tỉnh Gia Lai.\n';
const SETTINGS =
  'title: Chuyên mục để thử\nshortTitle: Để thử\nplace: Một nơi\ndescription: Một câu giới thiệu đủ dài cho máy tìm kiếm và mạng xã hội.\nsiteUrl: https://vi-du.vn\nbasePath: /\noperator: Cơ quan để thử\nperPage: 10\narchivePlan: "2023"\n';

const text = (id: string): string => `{ id: ${id}, title: Tên, text: Lời }`;
const content = (id: string): string => `{ id: ${id}, title: Tên, text: Lời, topics: [dich-vu-cong] }`;
const activity = (id: string): string =>
  `{ id: ${id}, text: Việc, lead: { text: Ai, units: [xa-tuy-phuoc] }, deadline: Quý I, state: chua-co-thong-tin }`;
const duty = (id: string): string => `{ id: ${id}, unit: xa-tuy-phuoc, texts: [Việc] }`;

interface Items {
  readonly contents?: string[];
  readonly forms?: string[];
  readonly activities?: string[];
  readonly duties?: string[];
}
/** A plan with a row for each item from line 9 on; an empty list takes a line. */
function plan({ contents = [], forms = [], activities = [], duties = [] }: Items): FixtureFiles {
  const list = (key: string, rows: string[]): string =>
    `${key}:${rows.length ? '' : ' []'}\n${rows.map((row) => `  - ${row}\n`).join('')}`;
  const lists =
    list('contents', contents.map(content)) +
    list('forms', forms.map(text)) +
    list('activities', activities.map(activity)) +
    list('duties', duties.map(duty));
  return {
    'site.yaml': SETTINGS,
    'ke-hoach/2023/ke-hoach.yaml': `year: 2023\nunit: xa-tuy-phuoc\nnumber: 01/KH-UBND\ntitle: Kế hoạch\nstatus: Đã ban hành\narchived: false\nsummary: []\ndocuments: []\n${lists}remarks: []\n`,
  };
}
const PLAN = 'ke-hoach/2023/ke-hoach.yaml';

test('a plan with every item once is sound', () => {
  expect(
    errors(
      plan({ contents: ['II.1.1', 'II.1.9'], forms: ['II.2.1'], activities: ['III.1'], duties: ['V.6'] }),
    ),
  ).toEqual([]);
});

test.each([
  ['an item in two lists', { contents: ['II.1.1'], forms: ['II.1.1'] }, 12, 'II.2.1–II.2.5'],
  ['a content twice', { contents: ['II.1.1', 'II.1.2', 'II.1.1'] }, 12, 'mục thứ 1'],
  ['a form twice', { forms: ['II.2.1', 'II.2.1'] }, 12, 'mục thứ 1'],
  ['an activity twice', { activities: ['III.1', 'III.1'] }, 13, 'mục thứ 1'],
  ['a duty twice', { duties: ['V.1', 'V.1'] }, 14, 'mục thứ 1'],
  ['a duty among the activities', { activities: ['V.1'] }, 12, 'III.1–III.7'],
])('%s is an error at its line', (_, items, line, words) => {
  const found = errors(plan(items));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(new RegExp(`^${PLAN}:${line} .*${words}`));
});

const evidence = (form: string, deed: string): string =>
  `plan: "2023"\ndate: 2023-05-01\nplace: Nhà văn hóa\nunit: xa-tuy-phuoc\nform: ${form}\nactivity: ${deed}\ntext: Treo băng rôn.\n`;

test('what names an item that the plan does not have is an error at its line', () => {
  const found = errors({
    ...plan({ contents: ['II.1.1'], forms: ['II.2.1'], activities: ['III.1'] }),
    'minh-chung/2023/a.yaml': evidence('II.2.1', 'III.1'),
    'minh-chung/2023/b.yaml': evidence('II.2.2', 'III.7'),
    'tin-tuc/2026/bai.md': article({ plan: '[II.1.1, V.6]' }),
    'van-ban/76-nq-cp-2021.yaml': `${legalDocument('76/NQ-CP', 'con-hieu-luc')}cited: [Căn cứ, II.1.1, "III.2, gạch đầu dòng"]\n`,
    'chuyen-muc.yaml':
      '- { id: dich-vu-cong, label: Dịch vụ công, description: Làm thủ tục trên mạng., plan: [II.1.2] }\n',
  });
  expect(found.map((one) => one.split('] ')[0])).toEqual([
    'chuyen-muc.yaml:1 [ma-khong-co',
    'minh-chung/2023/b.yaml:5 [ma-khong-co',
    'minh-chung/2023/b.yaml:6 [ma-khong-co',
    'tin-tuc/2026/bai.md:6 [ma-khong-co',
    'van-ban/76-nq-cp-2021.yaml:10 [ma-khong-co',
  ]);
  expect(found.join('\n')).toContain('Kế hoạch 2023 không có mục “V.6”');
});

const slogan = (id: string): string =>
  `- { id: ${id}, text: Câu, kind: Loại, issuer: Ai, usage: Nguyên văn, source: { name: Nguồn } }\n`;
const internal = (id: string): string =>
  `- { id: ${id}, name: Thủ tục, unit: xa-tuy-phuoc, source: { name: Nguồn } }\n`;
const topic = (id: string): string => `- { id: ${id}, label: ${id}, description: Mô tả. }\n`;

test('identifiers that are anchors of a page leave the page its own', () => {
  const found = errors({
    'duong-day-nong.yaml':
      hotline('tong-dai', '"1800 1096"') + hotline('khan-cap', '"112"') + hotline('noi-dung', '"113"'),
    'khau-hieu.yaml': slogan('cau-mot') + slogan('tim'),
    'thu-tuc-noi-bo.yaml': internal('muc-luc'),
    'chuyen-muc.yaml': topic('dich-vu-cong') + topic('tim-kiem'),
  });
  expect(found.map((one) => one.split('] ')[0])).toEqual([
    'chuyen-muc.yaml:2 [trung-ma',
    'duong-day-nong.yaml:8 [trung-ma',
    'duong-day-nong.yaml:15 [trung-ma',
    'khau-hieu.yaml:2 [trung-ma',
    'thu-tuc-noi-bo.yaml:1 [trung-ma',
  ]);
});

const by = (number: string, issuer: string, date = ''): string =>
  legalDocument(number, 'con-hieu-luc').replace(
    'issuer: Chính phủ',
    `issuer: ${issuer}${date && `\ndate: ${date}`}`,
  );

test('issuers that share an anchor, or have none, are errors; others are not', () => {
  const found = errors({
    'van-ban/a.yaml': by('1/QĐ-TTg', 'Bộ Nội vụ'),
    'van-ban/b.yaml': by('2/QĐ-TTg', 'Bộ nội vụ'),
    'van-ban/c.yaml': by('3/QĐ-TTg', 'Bộ Nội vụ'),
    'van-ban/d.yaml': by('4/QĐ-TTg', '"…"'),
    'van-ban/e.yaml': by('5/QĐ-TTg', 'Cơ quan'),
    'van-ban/g.yaml': by('6/QĐ-TTg', 'Bộ Tài chính'),
  });
  expect(found.map((one) => one.split('] ')[0])).toEqual([
    'van-ban/b.yaml:4 [ten-co-quan',
    'van-ban/d.yaml:4 [ten-co-quan',
    'van-ban/e.yaml:4 [ten-co-quan',
  ]);
});

test('a document or an abbreviation stands once; a number recurs in each year and office', () => {
  const abbreviation = (abbr: string, more = ''): string =>
    `- { abbr: ${abbr}, full: Ủy ban, spoken: ủy ban, domain: tổ chức, source: Kế hoạch${more} }\n`;
  const found = errors({
    'tu-viet-tat.yaml':
      abbreviation('UBND') +
      abbreviation('UBND') +
      abbreviation('TT', ', ambiguous: true') +
      abbreviation('TT', ', ambiguous: true') +
      abbreviation('Tt'),
    'van-ban/a.yaml': by('828/QĐ-UBND', 'UBND tỉnh', '2023-05-01'),
    'van-ban/b.yaml': by('828/QĐ-UBND', 'UBND tỉnh', '2024-05-01'),
    'van-ban/c.yaml': by('828/QĐ-UBND', 'UBND huyện', '2023-05-01'),
    'van-ban/d.yaml': by('828/QĐ-UBND', 'UBND tỉnh', '2023-06-01'),
    'van-ban/e.yaml': by('…/KH-UBND', 'UBND tỉnh'),
    'van-ban/g.yaml': by('…/KH-UBND', 'UBND tỉnh'),
  });
  expect(found.map((one) => one.split('] ')[0])).toEqual([
    'tu-viet-tat.yaml:2 [trung-ten',
    'van-ban/d.yaml:1 [trung-ten',
  ]);
  expect(found.join('\n')).toContain('đã có ở van-ban/a.yaml:1');
});

test('a series, a break and a result of an index stand once', () => {
  const index = (series: string[], breaks: number[], results: [number, string][]): string =>
    [
      'title: Chỉ số để thử\nshort: THỬ\ndescription: Một câu giới thiệu đủ dài để nói chỉ số này đo điều gì.\norder: 1',
      'measures: [{ text: Việc., source: { name: Nguồn } }]\nscoring: []\ngaps: []\nseries:',
      ...series.map((id) => `  - { id: ${id}, label: Dãy, scope: Tỉnh, unit: "%", drawn: true }`),
      'breaks:',
      ...breaks.map((year) => `  - { year: ${year}, text: Đổi cách hỏi. }`),
      'results:',
      ...results.map(
        ([year, of]) => `  - { year: ${year}, series: ${of}, score: 80, source: { name: Nguồn } }`,
      ),
    ].join('\n');
  const lines = (...parts: Parameters<typeof index>): string[] =>
    errors({ 'chi-so/thu.yaml': index(...parts) }).map((one) => one.split('] ')[0] ?? '');
  expect(
    lines(
      ['mot', 'hai'],
      [2022],
      [
        [2022, 'mot'],
        [2022, 'hai'],
        [2023, 'mot'],
      ],
    ),
  ).toEqual([]);
  expect(
    lines(
      ['mot', 'mot'],
      [2022, 2022],
      [
        [2022, 'mot'],
        [2023, 'mot'],
        [2022, 'mot'],
      ],
    ),
  ).toEqual([
    'chi-so/thu.yaml:10 [sai-quy-tac',
    'chi-so/thu.yaml:13 [sai-quy-tac',
    'chi-so/thu.yaml:17 [sai-quy-tac',
  ]);
});

test('what points at itself is an error at its line', () => {
  const found = errors({
    'don-vi/xa-tuy-phuoc.yaml': `${UNIT}parent: xa-tuy-phuoc\nsuccessors: [xa-tuy-phuoc]\n`,
    'van-ban/76-nq-cp-2021.yaml': legalDocument(
      '76/NQ-CP',
      'het-hieu-luc',
      '  replacedBy: [76-nq-cp-2021]\n',
    ),
    'duong-day-nong.yaml':
      '- { id: tu-tro, name: Thử, need: dia-phuong, channel: none, instead: Đến xã., insteadHotlines: [tu-tro] }\n',
  });
  expect(found.map((one) => one.split('] ')[0])).toEqual([
    'don-vi/xa-tuy-phuoc.yaml:5 [tu-tro',
    'don-vi/xa-tuy-phuoc.yaml:6 [tu-tro',
    'duong-day-nong.yaml:1 [tu-tro',
    'van-ban/76-nq-cp-2021.yaml:7 [tu-tro',
  ]);
});
