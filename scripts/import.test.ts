import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import sharp from 'sharp';
import { checkContent } from '../src/checks/check-content.ts';
import { figureHeading, importFigures } from '../src/checks/import-figures.ts';
import { importFile } from '../src/files/import-file.ts';
import { centred, docx, paragraph, picture } from '../src/word/docx-fixture.ts';
import { officialPlan } from '../src/word/official-fixture.ts';
import { xlsx, type FixtureCell } from '../src/word/workbook-fixture.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'import-'));
const content = path.join(folder, 'content');
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  for (const name of ['site.yaml', 'chuyen-muc.yaml'])
    cpSync(path.join('src/e2e/content', name), path.join(content, name));
  mkdirSync(path.join(content, 'tin-tuc/2026'), { recursive: true });
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command itself, in a process of its own. */
function command(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', ...words], {
    env: { ...process.env, CONTENT_DIR: content, TODAY: '2026-11-27', DEBUG: '' },
    encoding: 'utf8',
  });
  return { status, told: stdout + stderr };
}
const brought = (name: string) => importFile(name, content, '2026-11-27');
const file = (name: string, bytes: Uint8Array | string): string => {
  const whole = path.join(folder, name);
  writeFileSync(whole, bytes);
  return whole;
};
const all = (): string[] => (readdirSync(content, { recursive: true }) as string[]).sort();
const article = (slug: string): string => path.join(content, 'tin-tuc/2026', slug);

describe('npm run import', { timeout: 120_000 }, () => {
  it('makes an article that the check finds no error in, and says what to look at and what comes next', () => {
    const { status, told } = command(file('Kế hoạch số 12.docx', officialPlan()));
    expect([status, told]).toEqual([
      0,
      expect.stringMatching(
        /^Đã tạo .*index\.md\nCần xem lại:\n- .*\nMở tệp.*npm run check -- .*index\.md\n$/s,
      ),
    ]);
    const made = article('ke-hoach-truyen-thong-ve-cai-cach-hanh-chinh-nam-2026-tren-dia-ban-xa-mau');
    expect(readFileSync(path.join(made, 'index.md'), 'utf8')).toMatch(/^---\ntitle: Kế hoạch truyền thông/);
    const own = checkContent(content).filter((finding) => finding.file.endsWith('xa-mau/index.md'));
    expect(own.map(({ severity }) => severity)).toContain('notice');
    expect(own.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each([
    ['another type', ['--type', 'van-ban', 'a.docx'], /^Chỉ nhập được tin-tuc/],
    ['a file that becomes no article', ['khong-co.docx'], /^Lỗi: Không thấy tệp: khong-co\.docx$/m],
  ])('%s: one line', (_, words, sentence) => {
    const { status, told } = command(...words);
    expect([status, told]).toEqual([1, expect.stringMatching(sentence)]);
    expect(told.trim().split('\n')).toHaveLength(1);
  });
});

const HEAD = [
  'Tháng',
  'Đơn vị',
  'Tồn kỳ trước',
  'Tiếp nhận',
  'Trước hạn',
  'Đúng hạn',
  'Quá hạn',
  'Đang giải quyết, trong hạn',
  'Đang giải quyết, quá hạn',
  'Nộp trực tuyến',
];
const MARCH: readonly FixtureCell[] = [{ day: 46082 }, 'Xã Mẫu', 15, 90, 30, 60, 0, 14, 1, 50];

describe('dossier figures of Excel', { timeout: 120_000 }, () => {
  const figures = (...rows: readonly (readonly FixtureCell[])[]) =>
    importFigures(xlsx([[['TÌNH HÌNH GIẢI QUYẾT'], HEAD, ...rows]]), content, '2026-11-27');
  beforeEach(() => {
    cpSync('src/e2e/content/don-vi', path.join(content, 'don-vi'), { recursive: true });
    cpSync(
      path.join('src/e2e/content', 'tinh-hinh-giai-quyet.csv'),
      path.join(content, 'tinh-hinh-giai-quyet.csv'),
    );
  });

  it('are printed as lines of their CSV, and nothing is written', () => {
    const before = all();
    const name = file('Số liệu.xlsx', xlsx([[['TÌNH HÌNH GIẢI QUYẾT'], HEAD, MARCH]]));
    const { status, told } = command(name);
    expect([status, told]).toEqual([
      0,
      expect.stringMatching(/^Chép các dòng sau .*\.csv:\n\n2026-03,xa-mau,15,90,30,60,0,14,1,50\n\n/),
    ]);
    expect(all()).toEqual(before);
  });

  it('are judged with the row of the table that is wrong, beside what is there; then there is no line to copy', () => {
    expect(
      figures(
        MARCH,
        ['2026-02', 'xa-mau', 18, 100, 35, 66, 1, 16, 0, 55],
        ['9/2026', 'Xã Mẫu Đông', 1, 2, 3, 0, 0, 1, 0, 1],
      ),
    ).toEqual({
      lines: [],
      wrong: [
        expect.stringMatching(/^Dòng 4 của bảng: lỗi: Tháng 2026-02 của đơn vị “xa-mau” đã có ở dòng 4\./),
        expect.stringMatching(/^Dòng 5 của bảng: lỗi: .*tồn kỳ trước \+ tiếp nhận phải bằng/i),
      ],
      unsure: [],
    });
  });

  it('of a unit that there is not are none, be it a code as it should be', () =>
    expect(figures(['9/2026', 'xa-la', 1, 2, 3, 0, 0, 0, 0, 1])).toMatchObject({
      lines: [],
      wrong: [expect.stringContaining('Không có đơn vị nào tên “xa-la”')],
    }));

  it('take the mark between cells of the file that is there', () => {
    const csv = path.join(content, 'tinh-hinh-giai-quyet.csv');
    expect(figureHeading(content)).toBe(readFileSync(csv, 'utf8').split('\n')[0]);
    writeFileSync(csv, `\n${readFileSync(csv, 'utf8').replaceAll(',', ';').replaceAll('\n', '\r\n')}`);
    expect(figureHeading(content)).toMatch(/^thang;don_vi;.*_tuyen$/);
    expect(figures(MARCH).lines).toEqual(['2026-03;xa-mau;15;90;30;60;0;14;1;50']);
  });

  it('that are another table: one sentence', () => {
    const { status, told } = command(
      file(
        'a.xlsx',
        xlsx([
          [
            ['Họ tên', 'Điểm'],
            ['A', 1],
          ],
        ]),
      ),
    );
    expect([status, told]).toEqual([1, expect.stringMatching(/^Lỗi: Không thấy dòng tên cột[^\n]*\n$/)]);
  });
});

describe('importing a file', { timeout: 120_000 }, () => {
  it('never overwrites, in whatever form an article stands there', async () => {
    const name = file(
      'bai.docx',
      docx(centred('Bài đã có') + paragraph('Chữ của bài này, viết cho đủ dài.')),
    );
    writeFileSync(`${article('bai-da-co')}.md`, 'cũ');
    const before = all();
    await expect(brought(name)).rejects.toThrow(/^Đã có .*bai-da-co\.md; không ghi đè\.[^\n]*$/);
    expect(all()).toEqual(before);
    rmSync(`${article('bai-da-co')}.md`);
    await brought(name);
    const text = readFileSync(path.join(article('bai-da-co'), 'index.md'), 'utf8');
    await expect(brought(name)).rejects.toThrow('không ghi đè');
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
    const { pictures } = await brought(file('anh.docx', docx(body, { pictures: { 'a.jpg': photograph } })));
    expect(pictures).toEqual(['anh-1.jpg']);
    const { exif } = await sharp(path.join(article('bai-co-anh'), 'anh-1.jpg')).metadata();
    expect(exif).toBeUndefined();
    expect((await sharp(photograph).metadata()).exif).toBeDefined();
  });

  it.each<[string, () => string, RegExp]>([
    ['a folder', () => folder, /không phải tệp/],
    ['a PDF', () => file('a.pdf', '%PDF-1.7'), /a\.pdf: Đây là tệp PDF/],
    ['a renamed file', () => file('a.docx', '<html>'), /không phải tệp Word/],
    ['half a file', () => file('a.docx', officialPlan().slice(0, 900)), /hỏng/],
    ['.rtf where no program can read it', () => file('a.rtf', '{\\rtf1 a}'), /Lưu thành \.docx/],
  ])('%s: one sentence, nothing written', async (_, make, sentence) => {
    vi.stubEnv('PATH', folder);
    const before = all();
    const cause: unknown = await brought(make()).catch((reason: unknown) => reason);
    expect((cause as Error).message).toMatch(sentence);
    expect((cause as Error).message).not.toContain('\n');
    expect(all()).toEqual(before);
  });

  // The program that stands in for LibreOffice is a script of the shell.
  it.skipIf(process.platform === 'win32')(
    'takes .doc, .odt, .rtf through LibreOffice where it is',
    async () => {
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
      vi.stubEnv('PATH', programs);
      const made = await brought(file('a.rtf', '{\\rtf1 a}'));
      expect(made.article).toMatch(/bai-tu-tep-cu\/index\.md$/);
      expect(readFileSync(path.join(article('bai-tu-tep-cu'), 'index.md'), 'utf8')).toContain(
        'Bài từ tệp cũ',
      );
    },
  );
});
