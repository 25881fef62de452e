import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { article, guide, legalDocument, writeContent, type FixtureFiles } from '../content-fixture.ts';
import { messageOf } from '../finding.ts';

const DECREE = legalDocument(
  '224/2026/NĐ-CP',
  'con-hieu-luc',
  '  from: 2026-07-01\n  to: 2030-01-01\n',
).replace('confirmed:', 'date: 2026-06-24\nconfirmed:');

/** Findings on document numbers, as `file:line:column severity [code] message`. */
function found(files: FixtureFiles): string[] {
  const directory = writeContent({ 'van-ban/224-2026-nd-cp.yaml': DECREE, ...files });
  try {
    return checkContent(directory, { level: 'full', today: '2026-11-23', root: directory })
      .filter(({ code }) => code === 'van-ban-chua-co' || code === 'ngay-van-ban')
      .map((one) => `${one.file}:${one.line}:${one.column} ${one.severity} [${one.code}] ${messageOf(one)}`);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const FILE = 'tin-tuc/2026/bai.md';
const inBody = (body: string): string[] => found({ [FILE]: article({}, body) });

test('a number that no record knows is told where it stands, with the way to mend it', () => {
  expect(inBody('Theo **Nghị định số 225/2026/NĐ-CP** bạn nộp ở xã.\n')).toEqual([
    `${FILE}:8:21 notice [van-ban-chua-co] Văn bản 225/2026/NĐ-CP chưa có trong content/van-ban/. Người đọc không xem được văn bản đó là gì, còn hiệu lực không. Cách sửa: thêm tệp của văn bản (số, ngày, cơ quan ban hành, nguồn), hoặc bỏ số khỏi bài.`,
  ]);
});

test.each([
  ['a law', 'Luật số 136/2025/QH15'],
  ['a directive', 'Chỉ thị 24/CT-TTg'],
  ['one of a numbered set', 'Nghị quyết số 66.23/2026/NQ-CP'],
  ['of the Party', 'Nghị quyết số 28-NQ/TW'],
  ['the words of a link', '[Nghị định số 225/2026/NĐ-CP](/tin-tuc/)'],
  ['a cell of a table', '| Văn bản |\n| --- |\n| 225/2026/NĐ-CP |'],
])('%s without a record is seen', (_, body) => {
  expect(inBody(`${body}\n`)).toEqual([expect.stringContaining('van-ban-chua-co')]);
});

test('fields are read like the text; sources and search words name documents for what they are', () => {
  const number = '225/2026/NĐ-CP';
  expect(
    found({
      [FILE]: article({
        description: `Từ nay theo Nghị định số ${number}, bạn nộp hồ sơ ở xã nào cũng được.`,
        sources: `[{ name: Nghị định số ${number} }]`,
        keywords: `[${number}]`,
      }),
      'huong-dan/mot.mdx': guide(`warnings: [Nghị định số ${number} nói khác.]\n`),
    }),
  ).toEqual([expect.stringContaining('huong-dan/mot.mdx:'), expect.stringContaining(`${FILE}:3:`)]);
});

test.each([
  ['in force on its day', '224/2026/NĐ-CP có hiệu lực từ ngày 01/7/2026'],
  ['in force, in words', '224/2026/NĐ-CP, có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2026'],
  ['issued on its day', '224/2026/NĐ-CP ngày 24/6/2026'],
  ['ended on its day', '224/2026/NĐ-CP hết hiệu lực từ ngày 01/01/2030'],
  ['a day of something else', 'Từ ngày 03/8/2026, theo 224/2026/NĐ-CP. Sửa ngày 02/8/2026'],
  ['a day of the next document', '224/2026/NĐ-CP và 76/NQ-CP'],
])('%s agrees', (_, body) => {
  expect(inBody(`${body}.\n`)).toEqual([]);
});

test.each([
  ['in force', '224/2026/NĐ-CP có hiệu lực từ ngày 01/8/2026', 'có hiệu lực ngày 01/8/2026', '01/7/2026'],
  [
    'in force, in words',
    '224/2026/NĐ-CP (hiệu lực từ ngày 1 tháng 8 năm 2026)',
    'có hiệu lực ngày 01/8/2026',
    '01/7/2026',
  ],
  ['issued', '**224/2026/NĐ-CP** ngày 25/6/2026', 'ban hành ngày 25/6/2026', '24/6/2026'],
  ['ended', '224/2026/NĐ-CP đã hết hiệu lực từ ngày 01/7/2026', 'hết hiệu lực ngày 01/7/2026', '01/01/2030'],
])('a day that is not that of the record is an error: %s', (_, body, told, recorded) => {
  expect(inBody(`Nghị định số ${body}.\n`)).toEqual([
    expect.stringMatching(
      new RegExp(
        `error .*Bài ghi 224/2026/NĐ-CP ${told}, dữ liệu văn bản ghi ${recorded}\\. .*van-ban/224-2026-nd-cp\\.yaml`,
      ),
    ),
  ]);
});

test('a day that the record lacks is told as such', () => {
  expect(inBody('Nghị quyết số 76/NQ-CP ngày 15/7/2021.\n')).toEqual([
    expect.stringContaining('dữ liệu văn bản không ghi ngày này'),
  ]);
});

test('what a document’s own record says of others needs no record of them, but agrees with those there are', () => {
  const note = (text: string): FixtureFiles => ({
    'van-ban/1-2026-nd-cp.yaml': legalDocument('1/2026/NĐ-CP', 'con-hieu-luc', `  note: ${text}\n`),
  });
  expect(found(note('Thay Nghị định số 64/2014/NĐ-CP.'))).toEqual([]);
  expect(found(note('Thay 224/2026/NĐ-CP, hết hiệu lực từ ngày 02/01/2030.'))).toHaveLength(1);
});
