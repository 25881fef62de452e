import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { KEPT_READINGS } from '../built/folders.ts';
import { LastSite } from '../built/last-site.ts';
import { BuiltFolder, filesBelow } from '../built/pages.ts';
import { INDEX_FOLDER } from '../search/index-files.ts';
import { writtenPage } from './indexed-page-fixture.ts';
import type { IndexedPage } from './page-copy.ts';
import { writePlainIndex } from './plain-index.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'plain-index-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const page = (name: string, text = `Việc của xã ${name}`, date?: string): IndexedPage =>
  writtenPage(`/${name}/`, `Trang ${name}`, text, date);

const FIRST = ['a', 'b', 'c'].map((name) => page(name));
const finished = (folder: string): string => path.join(folder, 'dist');

/** Builds the index of pages into a folder of its own, of what the build before left there; its files, by name. */
async function made(
  pages: readonly IndexedPage[],
  folder = mkdtempSync(path.join(scratch, 'site-')),
  meanwhile = (): void => undefined,
  most?: number,
): Promise<Record<string, string>> {
  const next = path.join(folder, 'next');
  mkdirSync(next);
  const last = new LastSite(folder, finished(folder), 'program');
  const built = new BuiltFolder(next, last);
  await writePlainIndex(pages, built, meanwhile, most);
  built.relist(INDEX_FOLDER);
  last.save(next, built.files, () => undefined);
  rmSync(finished(folder), { recursive: true, force: true });
  renameSync(next, finished(folder));
  return contents(finished(folder));
}

const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesBelow(folder).map((name) => [name, readFileSync(path.join(folder, name), 'base64')]),
  );
const fragments = (files: object): string[] =>
  Object.keys(files).filter((name) => name.endsWith('.pf_fragment'));

/** A folder with the index of the first pages. */
async function first(): Promise<string> {
  const folder = mkdtempSync(path.join(scratch, 'site-'));
  await made(FIRST, folder);
  return folder;
}

describe('Pagefind’s index', () => {
  it.each<[string, readonly IndexedPage[]]>([
    ['the same pages', FIRST],
    ['a changed page', [page('a'), page('b', 'Một việc khác'), page('c')]],
    ['one page fewer', [page('a'), page('c')]],
    ['one page more', [page('a'), page('aa'), page('b'), page('c')]],
  ])('is made of what the last site has as it is made anew: %s', async (_, pages) => {
    const anew = await made(pages);
    const folder = await first();
    expect(await made(pages, folder)).toEqual(anew);
    expect(await made(pages, folder)).toEqual(anew);
    expect(fragments(anew)).toHaveLength(pages.length);
  });

  it('is the last site’s where no page has changed: Pagefind is not started', async () => {
    const folder = await first();
    const before = contents(finished(folder));
    const inodes = (): number[] =>
      Object.keys(before).map((name) => statSync(path.join(finished(folder), name)).ino);
    const own = inodes();
    await made(FIRST, folder);
    expect(inodes()).toEqual(own);
  });

  it('leaves the last site as it is while another is made', async () => {
    const folder = await first();
    const before = contents(finished(folder));
    const failing = made([page('a'), page('d')], folder, () => {
      expect(contents(finished(folder))).toEqual(before);
      throw new Error('meanwhile');
    });
    await expect(failing).rejects.toThrow('meanwhile');
    expect(contents(finished(folder))).toEqual(before);
  });

  it.each<[string, (folder: string) => void]>([
    ['a page’s file', (folder) => rmSync(path.join(folder, fragments(contents(folder))[0] ?? ''))],
    ['another file', (folder) => rmSync(path.join(folder, 'pagefind/pagefind.js'))],
  ])('is whole where %s of the last site is gone', async (_, harm) => {
    const folder = await first();
    const before = contents(finished(folder));
    harm(finished(folder));
    expect(await made(FIRST, folder)).toEqual(before);
  });

  it('is made anew where a kept file has the name of another page’s', async () => {
    const folder = await first();
    const file = path.join(folder, KEPT_READINGS);
    const [one = '', , three = ''] = fragments(contents(finished(folder))).map((name) =>
      name.slice('pagefind/'.length),
    );
    // Whoever of them comes first, the readings say of one page what is true of another.
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(one, three));
    const changed = [...FIRST.slice(0, 2), page('c', 'Một việc khác')];
    expect(await made(changed, folder)).toEqual(await made(changed));
  });

  describe('of more pages than one part has', () => {
    const dated = (text?: string): IndexedPage[] => [
      page('cu', 'Việc đã qua', '2019-05-01'),
      page('moi', text, '2100-05-01'),
      page('khong-ngay'),
    ];
    const inTwo = (pages: readonly IndexedPage[], folder?: string, meanwhile?: () => void) =>
      made(pages, folder, meanwhile, 2);
    const closedIn = (files: Record<string, string>): Record<string, string> =>
      Object.fromEntries(Object.entries(files).filter(([name]) => name.startsWith('pagefind/nam-truoc/')));

    it('an edit leaves the part of former years alone', async () => {
      const folder = mkdtempSync(path.join(scratch, 'site-'));
      const before = await inTwo(dated(), folder);
      expect(fragments(closedIn(before))).toHaveLength(1);
      expect(fragments(before)).toHaveLength(3);
      const places = Object.keys(closedIn(before)).map((name) => path.join(finished(folder), name));
      const inodes = places.map((place) => statSync(place).ino);
      const after = await inTwo(dated('Một việc khác'), folder);
      expect(places.map((place) => statSync(place).ino)).toEqual(inodes);
      expect(after).not.toEqual(before);
      expect(after).toEqual(await inTwo(dated('Một việc khác')));
    });

    it.each<[string, string | undefined]>([
      ['none is of a former year', undefined],
      ['all are', '2019-05-01'],
    ])('stays one part where %s', async (_, date) => {
      const pages = ['a', 'b', 'c'].map((name) => page(name, undefined, date));
      expect(await inTwo(pages)).toEqual(await made(pages));
    });

    it('becomes two parts, and one again', async () => {
      const folder = mkdtempSync(path.join(scratch, 'site-'));
      const one = await made(dated(), folder);
      const two = await inTwo(dated(), folder);
      expect(two).toEqual(await inTwo(dated()));
      expect(await made(dated(), folder)).toEqual(one);
    });

    it('has done what is done meanwhile once, whatever is made', async () => {
      const folder = mkdtempSync(path.join(scratch, 'site-'));
      let times = 0;
      for (const text of [undefined, undefined, 'Một việc khác'])
        await inTwo(dated(text), folder, () => {
          times += 1;
        });
      expect(times).toBe(3);
    });
  });
});
