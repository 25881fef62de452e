import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { isIn, BuiltParts, partsFolder, PartWriter, readShare } from './parts.ts';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'parts-'));
const ANSWER = { status: 200, headers: [['content-type', 'text/html']] } as const;
const folder = partsFolder(path.join(FOLDER, 'dist'));
const picture = path.join(FOLDER, 'anh.1a2b.webp');
writeFileSync(picture, 'picture');
afterAll(() => rmSync(FOLDER, { recursive: true }));

function write(part: number, of: number, pages: Readonly<Record<string, string>>, build = 'one'): void {
  const writer = new PartWriter<string>(folder, { part, of });
  for (const [address, body] of Object.entries(pages)) writer.keep(address, Buffer.from(body), ANSWER);
  writer.close(build, `pictures of ${part}`, part === 1 ? [picture] : []);
}

describe('a share', () => {
  it('is told as one of several', () => {
    expect(readShare('2/4')).toEqual({ part: 2, of: 4 });
    for (const wrong of ['0/4', '5/4', '2', '2/', 'x/4', '1/1000'])
      expect(() => readShare(wrong), wrong).toThrow(/Viết như 2\/4/);
  });

  it('leaves nothing out, and makes nothing twice', () => {
    const places = Array.from({ length: 10 }, (_, place) => place);
    const shares = [1, 2, 3].map((part) => places.filter((place) => isIn({ part, of: 3 }, place)));
    expect(shares).toEqual([
      [0, 3, 6, 9],
      [1, 4, 7],
      [2, 5, 8],
    ]);
  });
});

describe('parts', () => {
  beforeEach(() => rmSync(folder, { recursive: true, force: true }));

  it('hold answers as they were given, wherever they are joined', () => {
    write(1, 2, { '/': 'trang đầu', '/A/': 'lớn' });
    write(2, 2, { '/a/': 'nhỏ' });
    const parts = new BuiltParts<string>(folder, 'one');
    const text = (address: string): string => Buffer.from(parts.answer(address).body ?? []).toString();
    expect(['/', '/A/', '/a/'].map(text)).toEqual(['trang đầu', 'lớn', 'nhỏ']);
    expect(parts.answer('/a/')).toMatchObject(ANSWER);
    expect(parts.pictures).toEqual(['pictures of 1', 'pictures of 2']);
    const cache = path.join(FOLDER, 'cache');
    parts.copyPictures(cache);
    expect(readdirSync(cache)).toEqual(['anh.1a2b.webp']);
    expect(readFileSync(path.join(cache, 'anh.1a2b.webp'), 'utf8')).toBe('picture');
  });

  it('tell an empty answer from none', () => {
    const writer = new PartWriter<string>(folder, { part: 1, of: 1 });
    writer.keep('/trong/', undefined, { status: 404, headers: [] });
    writer.close('one', '', []);
    const parts = new BuiltParts<string>(folder, 'one');
    expect(parts.answer('/trong/')).toEqual({ status: 404, headers: [], body: undefined });
    expect(() => parts.answer('/khac/')).toThrow(/không có trang \/khac\//);
  });

  it('are not joined when one is missing, unfinished, of another number or of another state', () => {
    expect(() => new BuiltParts(folder, 'one')).toThrow(/không có phần nào/);
    write(1, 3, {});
    new PartWriter(folder, { part: 2, of: 3 });
    expect(() => new BuiltParts(folder, 'one')).toThrow(/còn thiếu phần 2, 3 trong 3 phần/);
    expect(() => new BuiltParts(folder, 'two')).toThrow(/1-of-3 được dựng từ nội dung/);
    write(1, 2, {});
    write(2, 2, {});
    expect(() => new BuiltParts(folder, 'one')).toThrow(/là một trong 3 phần/);
  });

  it('are begun anew', () => {
    write(1, 1, { '/cu/': 'x' });
    write(1, 1, { '/moi/': 'x' });
    expect(() => new BuiltParts(folder, 'one').answer('/cu/')).toThrow(/\/cu\//);
  });
});
