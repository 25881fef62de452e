import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readContent, readContentFile, readListing, soundValues, type TextFile } from './content-files.ts';
import { parseTable } from './csv.ts';
import { contentDirectory, listContent } from './directory.ts';
import { withTypeTables } from './field-table.ts';
import { parseMarkdown } from './front-matter.ts';
import { parseYaml } from './yaml.ts';

/** Node.js makes no named pipes. */
const MAKE_PIPE = '/usr/bin/mkfifo';

const folder = mkdtempSync(path.join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('passes over a file that was deleted after the listing, and tells one that is there and cannot be opened', () => {
  const directory = path.join(folder, 'changing');
  mkdirSync(directory);
  expect(readListing(directory, { files: ['gone.md', 'gone/too.yaml'], faults: [] }).faults).toEqual([]);
  // A name in bytes that are no text: listed, and not to be found by what is listed. Windows has none.
  if (process.platform === 'win32') return;
  writeFileSync(Buffer.concat([Buffer.from(`${directory}/x`), Buffer.from([0xff]), Buffer.from('.md')]), '');
  expect(readContent(directory).faults).toMatchObject([{ code: 'khong-mo-duoc' }]);
});

describe('YAML', () => {
  it('leaves days as text, even impossible ones', () => {
    expect(parseYaml('a: 2023-02-30\nb: 2026-11-23').value).toEqual({ a: '2023-02-30', b: '2026-11-23' });
  });

  it('leads from keys to lines, and to the nearest parent of what is not there', () => {
    const yaml = parseYaml('a:\n  - b: 1\n  - b: 2\nc: 3\n', 10);
    expect(yaml.placeOf(['a', 1, 'b']).line).toBe(12);
    expect(yaml.placeOf(['c'])).toEqual({ line: 13, column: 4 });
    expect(yaml.placeOf(['c', 'd', 'e']).line).toBe(13);
    expect(yaml.placeOf(['none']).line).toBe(10);
  });

  it('tells mistakes with their line and gives no value then', () => {
    const yaml = parseYaml('a: 1\nb: x: y\n', 2);
    expect(yaml.value).toBeUndefined();
    expect(yaml.faults[0]?.line).toBe(3);
  });

  it('refuses a key that stands twice', () => {
    expect(parseYaml('a: 1\na: 2\n').faults).toMatchObject([{ line: 2 }]);
    // Two keys for YAML, one for everything that reads the value.
    expect(parseYaml('1: a\n"1": b\n').faults).toMatchObject([{ line: 2 }]);
  });

  it('lets rows share a value that stands whole before them', () => {
    expect(parseYaml('a: &nguon { name: Báo }\nb: *nguon\n').value).toEqual({
      a: { name: 'Báo' },
      b: { name: 'Báo' },
    });
  });

  it.each([
    ['title: [Gia\ndate: x\n', 1, 'Ngoặc'],
    ['a: x\ntitle: {Gia: x\n\nb: y\n', 2, 'Ngoặc'],
    ['title: [Gia Lai] Ngày hội\n', 1, 'phần máy không đọc được'],
    ['title: **Ngày** hội\n', 1, 'phần máy không đọc được'],
    ['a: "x\nb: y\n', 1, 'Dấu nháy'],
    ['a:\n\tb: x\n', 2, 'Tab'],
    ['a:\n  b: x\n c: y\n', 3, 'thụt vào'],
    ['a: x\n  b: y\n', 1, 'hai chấm'],
    ['a:x\nb: y\n', 1, 'thiếu dấu hai chấm'],
    ['a: - x\n', 1, 'Dấu gạch'],
    ['a: > x\n', 1, 'ký tự đặc biệt'],
    ['a: * x\n', 1, 'ký tự đặc biệt'],
    ['a: "C:\\Máy"\n', 1, 'ký hiệu riêng'],
    ['a: "x"#y\n', 1, 'dấu #'],
    ['a: x\n---\nb: y\n', 2, '---'],
  ])('says in Vietnamese alone what is wrong with %j', (text, line, words) => {
    const { faults } = parseYaml(text);
    expect(faults[0]).toMatchObject({ line, what: expect.stringContaining(words) as string });
    for (const fault of faults) {
      expect(fault).not.toHaveProperty('why');
      expect(fault.what + fault.mend).not.toMatch(/Không đọc được phần|\b(?:the|must|not|at|in)\b/i);
    }
  });

  const bomb = [
    'a: &a [x, x]',
    ...'bcdefghi'.split('').map((key, n) => `${key}: &${key} [*${'abcdefgh'[n]}, *${'abcdefgh'[n]}]`),
  ];
  it.each([
    ['an alias without its anchor', 'title: *Quantrong*\n', 1],
    ['an anchor within itself', 'a: 1\nx: &x { y: *x }\n', 2],
    ['anchors of anchors', bomb.join('\n'), 2],
    ['ten thousand aliases', `a: &a x\nb: [${'*a, '.repeat(10_000)}]\n`, 2],
    ['a tag', 'a: 1\nb: !!js/function "x"\n', 2],
    ['a key that is no word', 'a: 1\n? [b]\n: c\n', 2],
    ['100,000 brackets', `a: ${'['.repeat(100_000)}`, 1],
    ['100,000 braces', `a: ${'{'.repeat(100_000)}`, 1],
    ['100,000 dashes', '- '.repeat(100_000), 1],
    ['600 keys', Array.from({ length: 600 }, (_, n) => `k${n}: 1`).join('\n'), 1],
    ['100,000 keys', Array.from({ length: 100_000 }, (_, n) => `k${n}: 1`).join('\n'), 30_000],
    ['values 20 levels deep', Array.from({ length: 20 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'), 18],
  ])('refuses %s at its line, without throwing', (_, text, line) => {
    const { value, faults } = parseYaml(text);
    expect(value).toBeUndefined();
    expect(faults).toMatchObject([{ line, code: 'yaml-hong' }]);
  });
});

describe('front matter', () => {
  it('is parted from the body, with the body’s line', () => {
    const text = parseMarkdown('---\ntitle: Tin\n---\n\nNội dung\n');
    expect(text.frontMatter.value).toEqual({ title: 'Tin' });
    expect(text.frontMatter.placeOf(['title']).line).toBe(2);
    expect(text.body).toBe('\nNội dung\n');
    expect(text.bodyLine).toBe(4);
  });

  it('may be empty', () => {
    expect(parseMarkdown('---\n---\nx').hasFrontMatter).toBe(true);
  });

  it('must begin on the first line', () => {
    expect(parseMarkdown('\n---\na: 1\n---\n').hasFrontMatter).toBe(false);
    expect(parseMarkdown('Chữ\n\n---\n').body).toBe('Chữ\n\n---\n');
  });
});

describe('CSV', () => {
  it.each([
    ['comma', 'thang,don_vi\n2026-01,xa-a\n'],
    ['semicolon', 'thang;don_vi\n2026-01;xa-a\n'],
    ['tab', 'thang\tdon_vi\n2026-01\txa-a\n'],
    ['byte order mark and Windows line breaks', '\uFEFFthang,don_vi\r\n2026-01,xa-a\r\n'],
  ])('is read with %s', (_, text) => {
    expect(parseTable(text).rows).toEqual([{ line: 2, cells: { thang: '2026-01', don_vi: 'xa-a' } }]);
  });

  it('keeps lines when rows are empty, and commas in quotes', () => {
    const { rows } = parseTable('a,b\n\n"x, y",2\n,\n');
    expect(rows).toEqual([{ line: 3, cells: { a: 'x, y', b: '2' } }]);
  });

  const known = ['a', 'b'];
  it.each([
    ['a quote that is not closed', 'a,b\n1,2\n"3,4\n', 'bang-hong', 3],
    ['a missing heading', 'a,c\n1,2\n', 'cot-sai', 1],
    ['a doubled heading', 'a,b,b\n1,2,3\n', 'cot-sai', 1],
    ['another delimiter', '\na|b\n1|2\n', 'cot-sai', 2],
    ['too many cells', 'a,b\n1,2\n\n1,2,3\n', 'so-o-sai', 4],
    ['too few cells', 'a,b\n1\n', 'so-o-sai', 2],
  ])('tells %s with its line', (_, text, code, line) => {
    expect(parseTable(text, known).faults[0]).toMatchObject({ code, line });
  });

  it('keeps a row of another length from its neighbours', () => {
    expect(parseTable('a,b\n1\n3,4\n', known).rows).toEqual([{ line: 3, cells: { a: '3', b: '4' } }]);
  });
});

describe('one file', () => {
  const write = (name: string, content: string | Buffer): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  const page = '---\ntitle: Tin\n---\n\nNội dung\n';

  it.each([
    ['Windows', page.replaceAll('\n', '\r\n')],
    ['old Macintosh', page.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${page}`],
  ])('reads the line breaks of %s as its own', (_, text) => {
    write('hoi-dap/xuong-dong.md', text);
    const read = readContentFile(folder, 'hoi-dap/xuong-dong.md') as TextFile;
    expect(read.text).toBe(page);
    expect(read.things).toMatchObject([{ id: 'xuong-dong', value: { title: 'Tin' }, body: { line: 4 } }]);
  });

  it.each([
    ['UTF-16', Buffer.from(`\uFEFF${page}`, 'utf16le'), 'khong-phai-utf8', 1],
    ['UTF-16 without a mark', Buffer.from(page, 'utf16le'), 'khong-phai-utf8', 1],
    ['a NUL', Buffer.from(page.replace('Nội', 'N\0i')), 'khong-phai-utf8', 5],
    [
      'bytes of another code page',
      Buffer.concat([Buffer.from(page), Buffer.from([0xe0, 0x41])]),
      'khong-phai-utf8',
      6,
    ],
    ['a megabyte', page + 'x'.repeat(1024 * 1024), 'tep-qua-lon', 1],
  ])('refuses %s', (_, content, code, line) => {
    write('hoi-dap/hong.md', content);
    expect(readContentFile(folder, 'hoi-dap/hong.md')).toMatchObject({ file: 'hoi-dap/hong.md', code, line });
  });

  it('is read once, and again after it has changed', () => {
    write('tu-viet-tat.yaml', '- { abbr: UBND, full: Ủy ban, spoken: ủy ban, domain: a, source: b }\n');
    const first = soundValues(folder, 'abbreviations');
    expect(first).toMatchObject([{ abbr: 'UBND' }]);
    expect(soundValues(folder, 'abbreviations')).toBe(first);
    write('tu-viet-tat.yaml', '- { abbr: HĐND, full: Hội đồng, spoken: hội đồng, domain: a, source: b }\n');
    utimesSync(path.join(folder, 'tu-viet-tat.yaml'), 1, 1);
    expect(soundValues(folder, 'abbreviations')).toMatchObject([{ abbr: 'HĐND' }]);
    rmSync(path.join(folder, 'tu-viet-tat.yaml'));
    expect(soundValues(folder, 'abbreviations')).toEqual([]);
  });
});

describe('the content folder', () => {
  it('lists files sorted, without what begins with _ or . and without README.md', () => {
    const deep = path.join(folder, 'tin-tuc/2026/_nhap');
    mkdirSync(deep, { recursive: true });
    for (const file of [
      'tin-tuc/2026/b.md',
      'tin-tuc/2026/a.md',
      'tin-tuc/2026/_nhap/c.md',
      'tin-tuc/.DS_Store',
      'tin-tuc/README.md',
    ])
      writeFileSync(path.join(folder, file), '');
    expect(listContent(folder, 'tin-tuc').files).toEqual(['tin-tuc/2026/a.md', 'tin-tuc/2026/b.md']);
    expect(listContent(folder, 'none').files).toEqual([]);
  });

  // Windows has no pipes in folders, and makes links for administrators only.
  it.skipIf(process.platform === 'win32')(
    'tells what is no file, without opening it',
    { timeout: 5000 },
    () => {
      const at = (name: string): string => path.join(folder, 'don-vi', name);
      mkdirSync(at('thu-muc.yaml'), { recursive: true });
      execFileSync(MAKE_PIPE, [at('ong.yaml')]);
      symlinkSync('/etc', at('ra-ngoai'));
      symlinkSync('/etc/hostname', at('tep-ngoai.yaml'));
      symlinkSync('khong-co', at('dut.yaml'));
      symlinkSync('vong.yaml', at('vong.yaml'));
      const { faults, texts } = readContent(folder);
      expect(texts.filter((file) => file.path.startsWith('don-vi/'))).toEqual([]);
      expect(faults.filter(({ code }) => code === 'khong-phai-tep').map(({ file }) => file)).toEqual(
        ['dut.yaml', 'ong.yaml', 'ra-ngoai', 'tep-ngoai.yaml', 'thu-muc.yaml', 'vong.yaml'].map(
          (name) => `don-vi/${name}`,
        ),
      );
      // Settings are read by name, not from the list.
      expect(readContentFile(folder, 'don-vi/ong.yaml')).toMatchObject({ code: 'khong-phai-tep' });
    },
  );

  it('is CONTENT_DIR, else content', () => {
    expect(contentDirectory({ CONTENT_DIR: '/x/y' })).toBe(path.resolve('/x/y'));
    expect(contentDirectory({})).toBe(path.resolve('content'));
  });
});

describe('the tables in content/README.md', () => {
  it('are those of the registry of content types', () => {
    const text = readFileSync('content/README.md', 'utf8');
    expect(text).toContain('### Tin, bài');
    // To renew them: npm run renew -- tables
    expect(text).toBe(withTypeTables(text));
  });

  it('have a name that is known', () => {
    expect(() => withTypeTables('<!-- bảng la --><!-- hết bảng -->')).toThrow(/la/);
  });
});
