import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import { writeContent } from '../checks/content-fixture.ts';
import { newFile, RECIPES, type RecipeName } from './template.ts';

const OPTIONS = { today: '2026-11-23', topics: [['dich-vu-cong', 'Dịch vụ công']] } as const;
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
    (filled, [key, value]) => filled.replace(new RegExp(`^( *)${key}:$`, 'm'), `$1${key}: ${value}`),
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
