import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { importFile } from '../files/import-file.ts';
import { mendFile } from '../files/mend-file.ts';
import { TableRefusal } from '../model/dossier-table.ts';
import { holdsWorkbook } from '../word/archive.ts';
import { centred, docx, paragraph, picture, table } from '../word/docx-fixture.ts';
import { importPage, tablesOf } from '../word/import-page.ts';
import { MANGLES, numbersFrom } from '../word/mangled-fixture.ts';
import { WordRefusal } from '../word/refusal.ts';
import { xlsx } from '../word/workbook-fixture.ts';
import { importFigures } from './import-figures.ts';
import { checkText } from './one-file.ts';

const TODAY = '2026-11-27';
/** Of CPU: a busy machine is no slow program. */
const LONGEST_MS = 5000;
const since = (start: NodeJS.CpuUsage): number => process.cpuUsage(start).user / 1000;
const HEAD = ['Tháng', 'Đơn vị', 'Tồn kỳ trước', 'Tiếp nhận', 'Trước hạn', 'Đúng hạn', 'Quá hạn'];
const MORE = ['Đang giải quyết, trong hạn', 'Đang giải quyết, quá hạn', 'Nộp trực tuyến'];
const FIGURES = ['9/2026', 'Xã Mẫu', 15, 90, 30, 60, 0, 14, 1, 50];
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const MARKDOWN =
  '---\ntitle: Bài mẫu của xã\ndescription: Một câu tóm tắt đủ dài để người đọc hiểu ngay việc của bài.\ndate: 2026-11-20\ntopic: the-che\n---\n\nChữ của bài, [trang](https://a.vn/?utm_source=x).\n\n- Một\n· Hai\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n';
const SOUND: Readonly<Record<string, Uint8Array>> = {
  'bai.docx': docx(
    centred('Bài mẫu của xã') +
      paragraph('Chữ của bài này, viết cho đủ dài.') +
      paragraph(picture('a.png', 'Sân')) +
      table(['Việc', 'Ai làm'], ['Viết bài', 'Xã Mẫu']),
    { pictures: { 'a.png': PNG } },
  ),
  'so-lieu.xlsx': xlsx([[['TÌNH HÌNH'], [...HEAD, ...MORE], FIGURES]], ['A1:J1']),
  'bai.md': strToU8(MARKDOWN),
};

const folder = mkdtempSync(path.join(tmpdir(), 'mangled-'));
const content = path.join(folder, 'content');
const taken = path.join(content, 'tin-tuc/2026/bai-mau-cua-xa/index.md');
/** Every file there is, with what it holds. */
const standing = (): Map<string, string> =>
  new Map(
    (readdirSync(content, { recursive: true }) as string[])
      .filter((name) => statSync(path.join(content, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(path.join(content, name)))
          .digest('hex'),
      ]),
  );
let before: Map<string, string>;

beforeAll(() => {
  cpSync('src/e2e/content', content, { recursive: true });
  mkdirSync(path.dirname(taken), { recursive: true });
  writeFileSync(taken, MARKDOWN);
  before = standing();
  // No office program is asked.
  vi.stubEnv('PATH', folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Gives a file to the importer, as `npm run import` does; what it refused with. */
async function refusalOf(name: string, bytes: Uint8Array): Promise<unknown> {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  try {
    if (holdsWorkbook(bytes)) importFigures(bytes, content, TODAY);
    else await importFile(file, content, TODAY);
    return undefined;
  } catch (cause) {
    return cause;
  }
}

/** Gives a file to importer, check and fixer: it is taken, or refused in one line, in seconds, and nothing is overwritten. */
async function survives(name: string, bytes: Uint8Array, where: string): Promise<void> {
  const start = process.cpuUsage();
  const cause = await refusalOf(name, bytes);
  if (cause !== undefined) {
    expect(cause instanceof WordRefusal || cause instanceof TableRefusal, `${where}: ${String(cause)}`).toBe(
      true,
    );
    expect((cause as Error).message, where).toMatch(/^[^\n]+$/);
  }
  const article = path.join(folder, 'thu.md');
  writeFileSync(article, bytes);
  const { refused = '' } = await mendFile(article, content, () => Promise.resolve(false));
  expect(refused, where).not.toContain('\n');
  for (const { line, what, mend } of checkText(
    'tin-tuc/2026/thu.md',
    Buffer.from(bytes)
      .toString('utf8')
      .replaceAll('\r\n', '\n')
      .slice(0, 1024 * 1024),
    TODAY,
  )) {
    expect(line, where).toBeGreaterThan(0);
    expect(what && mend, where).toBeTruthy();
  }
  expect(since(start), where).toBeLessThan(LONGEST_MS);
}

describe('importer, check and fixer', { timeout: 120_000 }, () => {
  const names = Object.keys(SOUND);

  it('take the sound files', async () => {
    expect(await refusalOf('so-lieu.xlsx', SOUND['so-lieu.xlsx']!)).toBeUndefined();
    expect(String(await refusalOf('bai.docx', SOUND['bai.docx']!))).toContain('không ghi đè');
  });

  it.each(MANGLES.map(([name], n) => [name, n] as const))(
    'outlive files %s: one line each, nothing overwritten',
    async (name, n) => {
      const [, mangle] = MANGLES[n] ?? [];
      const next = numbersFrom(n + 1);
      for (let round = 0; round < 38; round += 1) {
        const file = names[round % names.length] ?? '';
        const whole = SOUND[file] ?? new Uint8Array();
        const bytes = mangle?.(whole, next) ?? whole;
        await survives(names[next(names.length)] ?? '', bytes, `${file} ${name}, round ${round}`);
      }
      const after = standing();
      expect([...before].filter(([one, hash]) => after.get(one) !== hash)).toEqual([]);
    },
  );

  const LARGE = 20 * 1024 * 1024;
  const lines = Array.from({ length: 10_000 }, (_, n) => `Dòng ${n} của bài.`);
  it.each<[string, string, () => Uint8Array]>([
    ['20 MB of nothing', 'bai.docx', () => new Uint8Array(LARGE)],
    ['20 MB of text', 'bai.md', () => new Uint8Array(LARGE).fill(97)],
    [
      '20 MB of a picture',
      'bai.docx',
      () =>
        docx(centred('Bài nặng') + paragraph('Chữ.'), {
          others: { 'word/media/a.png': new Uint8Array(LARGE) },
        }),
    ],
    [
      '20 MB of a sheet',
      'so-lieu.xlsx',
      () => xlsx([[]], [], { 'xl/worksheets/sheet1.xml': new Uint8Array(LARGE) }),
    ],
    [
      '10,000 paragraphs',
      'bai.docx',
      () => docx(centred('Bài dài') + lines.map((one) => paragraph(one)).join('')),
    ],
    ['10,000 lines', 'bai.md', () => strToU8(`${MARKDOWN}\n${lines.join('\n')}`)],
    [
      '10,000 rows',
      'so-lieu.xlsx',
      () => xlsx([[[...HEAD, ...MORE], ...lines.map((_, n) => [...FIGURES.slice(0, 9), n])]]),
    ],
    ['a zip of a zip', 'bai.docx', () => zipSync({ 'a.docx': SOUND['bai.docx'] ?? new Uint8Array() })],
  ])('outlive %s', async (where, name, make) => survives(name, make(), where));

  it('outlive pastes that are none', () => {
    const next = numbersFrom(9);
    const html = `<h1>Bài</h1>${lines.map((one) => `<p>${one}</p>`).join('')}<table><tr><td>1</td></tr></table>`;
    const pieces = ['<table>', '</td>', '<!--', '<b>', '\0', '&#x110000;', '<svg><p>', '</'];
    for (let round = 0; round < 60; round += 1) {
      const at = next(2000);
      const torn = html.slice(0, at) + (pieces[next(pieces.length)] ?? '') + html.slice(at, 2000 + next(200));
      expect(() => {
        tablesOf(torn);
        importPage(torn, { today: TODAY, topics: [] });
      }).not.toThrow();
    }
    const start = process.cpuUsage();
    expect(importPage(html, { today: TODAY, topics: [] }).markdown).toContain('Dòng 9999 của bài.');
    expect(since(start)).toBeLessThan(LONGEST_MS);
  });
});
