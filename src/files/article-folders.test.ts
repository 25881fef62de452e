import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import { folderMoves, moveArticle } from './article-folders.ts';
import { listContent } from './directory.ts';
import { typeOfFile } from './text-file.ts';

const directory = mkdtempSync(path.join(tmpdir(), 'bai-'));
const put = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
  writeFileSync(path.join(directory, file), text);
};
const read = (file: string): string => readFileSync(path.join(directory, file), 'utf8');
const ids = (): string[] =>
  listContent(directory)
    .files.map((file) => typeOfFile(file))
    .flatMap((found) => (found?.type === 'articles' ? [found.id] : []))
    .sort();

beforeAll(() => {
  cpSync(path.resolve('src/e2e/content'), directory, { recursive: true });
  put(
    'tin-tuc/2026/co-anh.md',
    '---\ncover: co-anh/a.jpg\n---\n\n![A](co-anh/b.png) [B](/tin-tuc/) [C](https://a.vn)\n',
  );
  put('tin-tuc/2026/anh-chung.md', '---\ntitle: A\n---\n\n![A](chung/b.png)\n');
  put('tin-tuc/2026/trung.md', 'A\n');
  put('tin-tuc/2026/trung/index.md', 'B\n');
});
afterAll(() => rmSync(directory, { recursive: true }));

describe('articles that move into folders of their own', () => {
  it('keep their addresses and their pictures; what is not theirs is left and told', () => {
    const before = ids();
    const { moves, left } = folderMoves(directory);
    expect(moves.length).toBeGreaterThan(20);
    expect(left.map(({ file }) => file)).toEqual(['tin-tuc/2026/anh-chung.md', 'tin-tuc/2026/trung.md']);
    expect(left.map(({ why }) => why).join()).toMatch(
      /nằm ngoài thư mục của bài.*đã có tin-tuc\/2026\/trung\/index\.md/,
    );
    for (const move of moves) moveArticle(directory, move);
    expect(ids()).toEqual(before);
    expect(read('tin-tuc/2026/co-anh/index.md')).toBe(
      '---\ncover: a.jpg\n---\n\n![A](b.png) [B](/tin-tuc/) [C](https://a.vn)\n',
    );
    expect(folderMoves(directory).moves).toEqual([]);
  });

  it('are as sound there as before', () => {
    for (const name of ['co-anh', 'anh-chung.md', 'trung.md', 'trung'])
      rmSync(path.join(directory, 'tin-tuc/2026', name), { recursive: true });
    const errors = checkContent(directory, { today: '2026-11-23' }).filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors.map(({ file, code, what }) => `${file} ${code} ${what}`)).toEqual([]);
  });
});
