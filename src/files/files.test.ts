import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseTable, readTable } from './csv.ts';
import { contentDirectory, listFiles } from './directory.ts';
import { withFieldTables } from './field-table.ts';
import { parseMarkdown } from './front-matter.ts';
import { parseYaml, readYaml } from './yaml.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
    expect(yaml.mistakes[0]?.line).toBe(3);
  });

  it('refuses a key that stands twice', () => {
    expect(parseYaml('a: 1\na: 2\n').mistakes).toHaveLength(1);
  });

  it('reads files with and without a byte order mark; an absent one is empty', () => {
    writeFileSync(path.join(folder, 'a.yaml'), '\uFEFFa: 1\n');
    expect(readYaml(folder, 'a.yaml').value).toEqual({ a: 1 });
    expect(readYaml(folder, 'none.yaml').value).toBeFalsy();
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

  it('may be empty, end with Windows line breaks, or stand behind a byte order mark', () => {
    expect(parseMarkdown('---\n---\nx').hasFrontMatter).toBe(true);
    expect(parseMarkdown('---\r\ntitle: Tin\r\n---\r\nx').frontMatter.value).toEqual({ title: 'Tin' });
    expect(parseMarkdown('\uFEFF---\na: 1\n---\n').frontMatter.value).toEqual({ a: 1 });
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

  it('is nothing when the file is not there, and throws on open quotes', () => {
    expect(readTable(folder, 'none.csv')).toBeUndefined();
    expect(() => parseTable('a\n"x')).toThrow();
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
    expect(listFiles(folder, 'tin-tuc')).toEqual(['tin-tuc/2026/a.md', 'tin-tuc/2026/b.md']);
    expect(listFiles(folder, 'none')).toEqual([]);
  });

  it('is CONTENT_DIR, else content', () => {
    expect(contentDirectory({ CONTENT_DIR: '/x/y' })).toBe('/x/y');
    expect(contentDirectory({})).toBe(path.resolve('content'));
  });
});

describe('the tables of fields in content/README.md', () => {
  it('are those of the schemas', () => {
    const text = readFileSync('content/README.md', 'utf8');
    expect(text).toContain('<!-- bảng articles -->');
    // To renew them: node -e "import('./src/files/field-table.ts').then(…withFieldTables…)" over the file.
    expect(text).toBe(withFieldTables(text));
  });

  it('name a type that exists', () => {
    expect(() => withFieldTables('<!-- bảng la --><!-- hết bảng -->')).toThrow(/la/);
  });
});
