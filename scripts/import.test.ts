import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { centred, docx, paragraph, picture } from '../src/word/docx-fixture.ts';
import { officialPlan } from '../src/word/official-fixture.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'import-'));
const content = path.join(folder, 'content');
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync('src/e2e/content', content, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, words: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...words], {
    env: { ...process.env, CONTENT_DIR: content, TODAY: '2026-11-27', DEBUG: '', ...settings },
    encoding: 'utf8',
  });
  return { status, told: stdout + stderr };
}
const file = (name: string, bytes: Uint8Array | string): string => {
  const whole = path.join(folder, name);
  writeFileSync(whole, bytes);
  return whole;
};
const all = (): string[] => (readdirSync(content, { recursive: true }) as string[]).sort();
const article = (slug: string): string => path.join(content, 'tin-tuc/2026', slug);

describe('npm run import', { timeout: 120_000 }, () => {
  it('makes an article that the check finds no error in, and says what to look at and what comes next', () => {
    const { status, told } = run('import', [file('Kế hoạch số 12.docx', officialPlan())]);
    expect(status).toBe(0);
    const made = article('ke-hoach-truyen-thong-ve-cai-cach-hanh-chinh-nam-2026-tren-dia-ban-xa-mau');
    expect(readFileSync(path.join(made, 'index.md'), 'utf8')).toMatch(/^---\ntitle: Kế hoạch truyền thông/);
    expect(told).toMatch(/^Đã tạo .*index\.md\nCần xem lại:\n- .*\nMở tệp.*npm run check -- .*index\.md\n$/s);
    const checked = run('check', [path.join(made, 'index.md'), '--format=json']);
    const findings = JSON.parse(/^\[.*\]$/ms.exec(checked.told)?.[0] ?? '[]') as { severity: string }[];
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(checked.status).toBe(0);
  });

  it('never overwrites, in whatever form an article stands there', () => {
    const name = file(
      'bai.docx',
      docx(centred('Bài đã có') + paragraph('Chữ của bài này, viết cho đủ dài.')),
    );
    writeFileSync(`${article('bai-da-co')}.md`, 'cũ');
    const before = all();
    const { status, told } = run('import', [name]);
    expect([status, told]).toEqual([1, expect.stringMatching(/^Đã có .*bai-da-co\.md; không ghi đè\..*\n$/)]);
    expect(all()).toEqual(before);
    rmSync(`${article('bai-da-co')}.md`);
    expect(run('import', [name]).status).toBe(0);
    const text = readFileSync(path.join(article('bai-da-co'), 'index.md'), 'utf8');
    expect(run('import', [name])).toMatchObject({
      status: 1,
      told: expect.stringContaining('không ghi đè') as string,
    });
    expect(readFileSync(path.join(article('bai-da-co'), 'index.md'), 'utf8')).toBe(text);
  });

  it('puts pictures beside it, without the place where a camera stood', async () => {
    const photograph = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } })
      .withExif({ IFD3: { GPSLatitude: '13/1 0/1 0/1', GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer();
    const body =
      centred('Bài có ảnh') +
      paragraph('Chữ của bài này, viết cho đủ dài để thành tóm tắt.') +
      paragraph(picture('a.jpg', 'Sân thư viện'));
    const { told } = run('import', [file('anh.docx', docx(body, { pictures: { 'a.jpg': photograph } }))]);
    expect(told).toContain('và 1 ảnh: anh-1.jpg');
    const { exif } = await sharp(path.join(article('bai-co-anh'), 'anh-1.jpg')).metadata();
    expect(exif).toBeUndefined();
    expect((await sharp(photograph).metadata()).exif).toBeDefined();
  });

  it.each<[string, () => readonly string[], RegExp]>([
    ['no file', () => [], /^Mỗi lần nhập một tệp/],
    ['a file that is not there', () => ['khong-co.docx'], /^Không thấy tệp: khong-co\.docx$/m],
    ['a folder', () => [folder], /không phải tệp/],
    ['another type', () => ['--type', 'van-ban', file('a.docx', officialPlan())], /^Chỉ nhập được tin-tuc/],
    ['a PDF', () => [file('a.pdf', '%PDF-1.7')], /a\.pdf: Đây là tệp PDF/],
    ['a renamed file', () => [file('a.docx', '<html>')], /không phải tệp Word/],
    ['half a file', () => [file('a.docx', officialPlan().slice(0, 900))], /hỏng/],
    ['.rtf where no program can read it', () => [file('a.rtf', '{\\rtf1 a}')], /Lưu thành \.docx/],
  ])('%s: one line, nothing written', (_, words, sentence) => {
    const before = all();
    const { status, told } = run('import', words(), { PATH: folder });
    expect(status).toBe(1);
    expect(told).toMatch(sentence);
    expect(told.trim().split('\n')).toHaveLength(1);
    expect(all()).toEqual(before);
  });

  // The program that stands in for LibreOffice is a script of the shell.
  it.skipIf(process.platform === 'win32')('takes .doc, .odt, .rtf through LibreOffice where it is', () => {
    const programs = path.join(folder, 'bin');
    mkdirSync(programs);
    const converted = file(
      'ket-qua.docx',
      docx(centred('Bài từ tệp cũ') + paragraph('Chữ của bài này, viết cho đủ dài.')),
    );
    // As LibreOffice does: the converted file goes into the folder behind --outdir.
    writeFileSync(
      path.join(programs, 'soffice'),
      `#!/bin/sh\nwhile [ "$1" != --outdir ]; do shift; done\n/bin/cp '${converted}' "$2/a.docx"\n`,
    );
    chmodSync(path.join(programs, 'soffice'), 0o755);
    const { status, told } = run('import', [file('a.rtf', '{\\rtf1 a}')], { PATH: programs });
    expect([status, told.split('\n')[0]]).toEqual([0, expect.stringMatching(/bai-tu-tep-cu\/index\.md$/)]);
    expect(existsSync(path.join(article('bai-tu-tep-cu'), 'index.md'))).toBe(true);
  });
});
