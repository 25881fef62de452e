import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import { hotline, writeContent } from '../checks/content-fixture.ts';
import { nearest } from '../checks/nearest.ts';
import { CONTENT_TYPES, type ContentTypeName } from '../model/content-types.ts';
import { contentDirectory } from './directory.ts';
import { offersFor, titlesOf } from './offers.ts';
import { NEW_KINDS, RECIPES, type RecipeName } from './recipes.ts';
import { newFile, withNewRow } from './template.ts';

const OPTIONS = { today: '2026-11-23', offers: { topic: [['dich-vu-cong', 'Dịch vụ công']] } } as const;
const make = (name: RecipeName, title: string) => newFile(name, { ...OPTIONS, title });

/** What an editor fills in, line by line, before a file may be published. */
const FILLED: Readonly<Record<RecipeName, Readonly<Record<string, string>>>> = {
  'tin-tuc': { description: 'Một câu tóm tắt đủ dài để người đọc hiểu bài nói gì.', topic: 'dich-vu-cong' },
  'huong-dan': {
    description: 'Một câu tóm tắt đủ dài để người đọc hiểu bài nói gì.',
    topic: 'dich-vu-cong',
    order: '1',
    '- title': 'Mở trang',
    '- name': 'Nguồn',
  },
  'hoi-dap': {
    description: 'Một câu tóm tắt đủ dài để người đọc hiểu bài nói gì.',
    topic: 'dich-vu-cong',
    '- name': 'Nguồn',
  },
  'su-kien': {
    description: 'Một câu tóm tắt đủ dài để người đọc hiểu sự kiện nào.',
    kind: 'tap-huan',
    start: '2026-12-05 08:00',
    place: 'Trụ sở xã',
    name: 'Giấy mời',
  },
  'trac-nghiem': {
    description: 'Một câu tóm tắt đủ dài để người đọc hiểu hỏi về việc gì.',
    '- question': 'Làm ở đâu?',
    A: 'Ở xã',
    B: 'Ở tỉnh',
    answer: 'A',
    why: 'Xã nhận hồ sơ.',
    page: '/hoi-dap/',
  },
  'van-ban': {
    title: 'Về việc thử',
    kind: 'Quyết định',
    issuer: 'Bộ Nội vụ',
    state: 'chua-xac-minh',
    '- name': 'Nguồn',
  },
  trang: { description: 'Một câu tóm tắt đủ dài để người đọc hiểu trang nói gì.' },
  'chi-so': {
    short: 'PAR',
    description: 'Một câu tóm tắt đủ dài để người đọc hiểu chỉ số đo gì.',
    order: '1',
    '- text': 'Đo mức độ thực hiện.',
    name: 'Nguồn',
  },
  'ke-hoach': { year: '2026', unit: 'xa-tuy-phuoc', number: '…/KH-UBND', status: 'Bản nháp' },
  'don-vi': { type: 'xa', valid: '{}', description: 'Một xã để thử.' },
  'minh-chung': {
    plan: '"2023"',
    place: 'Trụ sở xã',
    unit: 'xa-tuy-phuoc',
    form: 'II.2.1',
    activity: 'III.1',
  },
};

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  Object.entries(values).reduce(
    (filled, [key, value]) =>
      filled.replace(new RegExp(`^( *${key}${key === '-' ? '' : ':'})$`, 'm'), `$1 ${value}`),
    text,
  );

const PLAN =
  'year: 2023\nunit: xa-tuy-phuoc\nnumber: …/KH-UBND\ntitle: Kế hoạch\nstatus: Bản nháp\narchived: true\nsummary: []\ndocuments: []\ncontents: []\nforms: [{ id: II.2.1, title: Tên, text: Lời }]\nactivities: [{ id: III.1, text: Việc, lead: { text: Ai, units: [xa-tuy-phuoc] }, deadline: Quý I, state: chua-co-thong-tin }]\nduties: []\nremarks: []\n';

function errorsIn(path: string, text: string): string[] {
  const directory = writeContent({ 'ke-hoach/2023/ke-hoach.yaml': PLAN, [path]: text });
  const found = checkContent(directory, { level: 'full', today: OPTIONS.today, root: directory });
  rmSync(directory, { recursive: true, force: true });
  return found
    .filter(({ severity, file }) => severity === 'error' && file === path)
    .map(({ code, what }) => `${code} ${what}`);
}

describe.each(Object.keys(RECIPES) as RecipeName[])('%s', (name) => {
  const { path, text } = make(name, name === 'van-ban' ? '12/QĐ-BNV' : 'Đổi mới: tiếp dân');

  it('is refused as long as it is not filled', () => {
    expect(errorsIn(path, text).every((error) => /^(?:de-trong|bai-trong)/.test(error))).toBe(true);
    expect(errorsIn(path, text).length).toBeGreaterThan(0);
  });

  it('passes the check once it is filled', () => {
    const body = path.endsWith('.md') ? '\nLời của bài.\n' : '';
    expect(errorsIn(path, fill(text, FILLED[name]) + body)).toEqual([]);
  });

  it('keeps its indentation when an optional field is switched on', () => {
    const on = text.replace(/^( *)#(?=[a-zA-Z]|  )/gm, '$1');
    expect(errorsIn(path, on).filter((error) => error.startsWith('yaml-hong'))).toEqual([]);
  });
});

describe('the place of a new file', () => {
  it('is an ASCII address from a Vietnamese title', () => {
    expect(make('tin-tuc', 'Đổi mới “một cửa” ở xã Phước Hòa').path).toBe(
      'tin-tuc/2026/doi-moi-mot-cua-o-xa-phuoc-hoa/index.md',
    );
  });

  it('is a document’s number, with the year when the number has none', () => {
    expect(make('van-ban', '61/2018/NĐ-CP').path).toBe('van-ban/61-2018-nd-cp.yaml');
    expect(make('van-ban', '76/NQ-CP').path).toBe('van-ban/76-nq-cp-2026.yaml');
  });

  it('needs a letter or a digit', () => {
    expect(() => make('tin-tuc', '“…”')).toThrow(/ít nhất một chữ/);
  });
});

/** What an editor fills in, in a row that was begun. */
const ROWS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'chuyen-muc': { description: 'Một câu.' },
  'duong-day-nong': {
    need: 'dia-phuong',
    channel: 'phone',
    value: '"1800 1097"',
    how: 'da-goi-thu',
    name: 'Nguồn',
  },
  'thu-tuc': {
    lifeEvent: 'xe',
    name: 'Đổi giấy phép',
    decidedBy: 'Xã',
    '-': 'xa',
    how: 'doi-chieu-nguon',
    '  name': 'Nguồn',
  },
  'mien-phi': { to: '2027-01-01', name: 'Nguồn' },
  'thu-tuc-noi-bo': { unit: 'xa-tuy-phuoc', name: 'Nguồn' },
  'chi-nhan-truc-tuyen': { unit: 'xa-tuy-phuoc', from: '2026-01-01', name: 'Nguồn' },
  'the-noi-voi-can-bo': { say: 'Thưa cán bộ.', rule: 'Quy định.', name: 'Nguồn' },
  'khau-hieu': { kind: 'khẩu hiệu', issuer: 'Xã', usage: 'Nguyên văn', name: 'Nguồn' },
  'ap-phich': { page: '/duong-day-nong/' },
  'tu-viet-tat': { full: 'Nghĩa', spoken: 'nghĩa', domain: 'CCHC', source: 'Kế hoạch' },
  'tu-dong-nghia': { '-': 'bài đúng' },
  'chuyen-huong': { to: '/duong-day-nong/' },
  'thong-bao': {},
  'so-do': { points: "'109.1,13.8 109.2,13.8 109.2,13.9'", name: 'Nguồn' },
};

const rowKinds = [...NEW_KINDS].filter(([word]) => !(word in RECIPES));

it('there is a kind for every type but what is one alone, kept in a spreadsheet or word for word', () => {
  const begun = new Set([...NEW_KINDS.values()].map(({ type }) => type));
  const types = Object.keys(CONTENT_TYPES) as ContentTypeName[];
  expect(types.filter((type) => !begun.has(type))).toEqual(['planTexts', 'dossierFigures', 'settings']);
  expect(rowKinds.map(([word]) => word).sort()).toEqual(Object.keys(ROWS).sort());
});

describe.each(rowKinds)('one more row of %s', (word, kind) => {
  const path = CONTENT_TYPES[kind.type].path;
  const title =
    { 'chuyen-huong': '/trang-cu/', 'so-do': 'xa-tuy-phuoc', 'tu-viet-tat': 'MỚI' }[word] ?? 'Mục mới';
  const before = ({ 'duong-day-nong': hotline('tong-dai', '"1800 1096"') } as Record<string, string>)[word];
  const text = withNewRow(kind, before ?? '[]\n', { ...OPTIONS, title });

  it('leaves what stands there, begins with its title, and is refused until it is filled', () => {
    expect(text.startsWith(before?.trimEnd() ?? '# ')).toBe(true);
    expect(text).toContain(title);
    if (Object.keys(ROWS[word] ?? {}).length === 0) return;
    const errors = errorsIn(path, text);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.filter((error) => !error.startsWith('de-trong'))).toEqual([]);
  });

  it('passes the check once it is filled', () => {
    expect(errorsIn(path, fill(text, ROWS[word] ?? {}))).toEqual([]);
  });
});

describe('what is offered in a new file', () => {
  const directory = contentDirectory();
  const offers = offersFor(directory, 'Nghị quyết 34 sắp xếp đơn vị hành chính', '2026-11-23');

  it('is every topic, the units of the day, and first the documents that the title is about', () => {
    expect(offers['topic']?.map(([id]) => id)).toContain('dich-vu-cong');
    const units = offers['units']?.map(([id]) => id);
    expect(units).toContain('xa-mau');
    // Ended, to come, and a group.
    for (const id of ['lua-vang', 'xa-mau-bac', 'cac-phong-ban-nganh']) expect(units).not.toContain(id);
    expect(offers['documents']?.[0]?.[0]).toBe('34-nq-hdnd-mau-2024');
    const { text } = newFile('tin-tuc', { title: 'Tin', today: '2026-11-23', offers });
    expect(text).toMatch(/# • xa-mau: Xã Mẫu\n(?:# • .*\n)*#units: \[\]/);
    expect(text).toMatch(/# • 34-nq-hdnd-mau-2024: .*\n(?:# • .*\n)*#documents: \[\]/);
  });

  it('knows what is called nearly so already', () => {
    const near = (word: string, title: string) => {
      const kind = NEW_KINDS.get(word);
      return kind && nearest(title, titlesOf(directory, kind));
    };
    expect(near('don-vi', 'Xã Mâu Đông')).toBe('Xã Mẫu Đông');
    expect(near('thu-tuc', 'Đổi bằng lái')).toBe('Đổi bằng lái xe');
    expect(near('tin-tuc', 'Mở bàn hướng dẫn nộp hồ sơ tại thư viện xã')).toMatch(/^Mở bàn hướng dẫn/);
    expect(near('tin-tuc', 'Một chuyện chẳng giống chuyện nào')).toBeUndefined();
  });
});
