import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KEPT_READINGS } from './folders.ts';
import { LastSite } from './last-site.ts';
import { BuiltFolder } from './pages.ts';

let folder: string;
let finished: string;
let next: string;
const inNext = (file: string): string => path.join(next, file);
const lastSite = (program = 'program'): LastSite => new LastSite(folder, finished, program);
const lengthOf = (built: BuiltFolder, file: string): number =>
  built.page(file)?.reading('length', (html) => html.length) ?? -1;

/** One build: some files are carried, others written; what is read off its pages is kept, and it takes the finished one's place. */
function build(files: Readonly<Record<string, string>>, carried: readonly string[] = []): LastSite {
  const last = lastSite();
  mkdirSync(next);
  for (const file of carried) expect(last.carry(file, next), file).toBe(true);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(inNext(file)), { recursive: true });
    writeFileSync(inNext(file), text);
  }
  const built = new BuiltFolder(next, last);
  for (const { file } of built.pages) lengthOf(built, file);
  last.save(next, built.files, (file) => built.page(file)?.key);
  rmSync(finished, { recursive: true, force: true });
  renameSync(next, finished);
  return last;
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'last-site-'));
  [finished, next] = [path.join(folder, 'dist'), path.join(folder, 'dist.next')];
  build({ 'index.html': '<p>Một</p>', 'a/b/index.html': '<p>Hai</p>', 'a/b/ma.svg': 'svg' });
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a file of the last site stands in the new one, page or not, build after build', () => {
  for (const text of ['<p>Ba</p>', '<p>Bốn</p>']) {
    build({ 'index.html': text }, ['a/b/index.html', 'a/b/ma.svg']);
    expect(readFileSync(path.join(finished, 'a/b/index.html'), 'utf8')).toBe('<p>Hai</p>');
    expect(readFileSync(path.join(finished, 'a/b/ma.svg'), 'utf8')).toBe('svg');
  }
});

test('it is no second copy, and whoever writes it in the new site leaves the last one as it is', () => {
  const last = lastSite();
  mkdirSync(next);
  last.carry('a/b/ma.svg', next);
  expect(statSync(inNext('a/b/ma.svg')).ino).toBe(statSync(path.join(finished, 'a/b/ma.svg')).ino);
  const built = new BuiltFolder(next, last);
  built.write('a/b/ma.svg', 'another');
  built.write('a/b/ma.svg', 'once more');
  expect(readFileSync(inNext('a/b/ma.svg'), 'utf8')).toBe('once more');
  expect(readFileSync(path.join(finished, 'a/b/ma.svg'), 'utf8')).toBe('svg');
});

test.each<[string, () => void]>([
  ['was edited', () => writeFileSync(path.join(finished, 'a/b/index.html'), '<p>Tay</p>')],
  [
    'was put there anew, even with the same words',
    () => {
      rmSync(path.join(finished, 'a/b/index.html'));
      writeFileSync(path.join(finished, 'a/b/index.html'), '<p>Hai</p>');
    },
  ],
  ['is gone', () => rmSync(path.join(finished, 'a/b'), { recursive: true })],
  [
    'is a folder now',
    () => {
      rmSync(path.join(finished, 'a/b/index.html'));
      mkdirSync(path.join(finished, 'a/b/index.html'));
    },
  ],
])('what %s since is not carried', (_, harm) => {
  harm();
  mkdirSync(next);
  const last = lastSite();
  expect(last.carry('a/b/index.html', next)).toBe(false);
  expect(last.isCarried('a/b/index.html')).toBe(false);
});

test('nothing is carried of a build by another program, nor where its list is torn', () => {
  expect(lastSite('another').carry('index.html', next)).toBe(false);
  const list = path.join(folder, KEPT_READINGS);
  writeFileSync(list, readFileSync(list, 'utf8').slice(0, -9));
  const last = lastSite();
  expect([last.before, last.carry('index.html', next)]).toEqual([undefined, false]);
});

test('each build has a name, by which the next one knows it', () => {
  const own = build({ 'index.html': '' });
  expect(lastSite().before).toBe(own.build);
  expect(lastSite().build).not.toBe(own.build);
});

test('a page that is carried is not read, and one that nothing is known of is an error', () => {
  const last = lastSite();
  mkdirSync(next);
  last.carry('index.html', next);
  const page = new BuiltFolder(next, last).page('index.html');
  expect(page?.isCarried).toBe(true);
  expect(
    page?.reading('length', () => {
      throw new Error('read');
    }),
  ).toBe('<p>Một</p>'.length);
  expect(() => page?.reading('another', () => 1)).toThrow('build again');
});

test('a reading goes by the text that was rendered, whatever became of it since', () => {
  const built = new BuiltFolder(finished, lastSite());
  const page = built.page('index.html');
  if (!page) throw new Error('no page');
  const { key } = page;
  page.html = `${page.html}<p>Thêm</p>`;
  expect(page.key).toBe(key);
});

test('a page that is written of more than its own rendering is read anew, and kept of nobody', () => {
  const built = new BuiltFolder(finished, lastSite());
  const page = built.page('index.html');
  if (!page) throw new Error('no page');
  expect(lengthOf(built, 'index.html')).toBe('<p>Một</p>'.length);
  page.rewrite('<p>Thêm nữa</p>');
  expect(lengthOf(built, 'index.html')).toBe('<p>Thêm nữa</p>'.length);
  expect(readFileSync(path.join(finished, 'index.html'), 'utf8')).toBe('<p>Thêm nữa</p>');
  const last = lastSite();
  mkdirSync(next);
  last.carry('a/b/index.html', next);
  expect(() => new BuiltFolder(next, last).page('a/b/index.html')?.rewrite('')).toThrow('carried');
});

test('where nothing can be kept, nothing is harmed', () => {
  const last = new LastSite(path.join(folder, 'nowhere'), finished, 'program');
  expect(() => last.save(finished, ['index.html'], () => 'key')).not.toThrow();
});
