import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { BuiltFolder } from '../built/pages.ts';
import type { KeptList } from '../components/offline/kept-list.ts';
import { writeOfflineList } from './offline-list.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'offline-list-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};

function listed(day: string): KeptList {
  writeOfflineList(new BuiltFolder(folder), '/cchc/', day);
  return JSON.parse(readFileSync(path.join(folder, 'ngoai-tuyen/danh-sach.json'), 'utf8')) as KeptList;
}

it('names the pages that are kept, all that they show and run, and the index; and tells one state from another', () => {
  put(
    'huong-dan/a/index.html',
    '<img src="/cchc/hinh-ve.svg#x"><img src="/cchc/huong-dan/a/ma-qr.svg"><img src="/cong/b.svg">',
  );
  put('tim-kiem/index.html', '<script type="module" src="/cchc/_astro/tim.1.js"></script>');
  put('_astro/tim.1.js', 'import{a}from"./chung.2.js"');
  put('_astro/chung.2.js', 'import("./sau.3.js")');
  for (const file of [
    '_astro/sau.3.js',
    '_astro/khac.js',
    'hinh-ve.svg',
    'huong-dan/a/ma-qr.svg',
    'pagefind/pages.json',
    'tim-kiem/goi-y.js',
  ])
    put(file, '1');
  put('hoi-dap/cu/index.html', '<meta http-equiv="refresh" content="0; url=/cchc/">');
  put('tin-tuc/index.html', '<p>');
  const list = listed('2026-11-23');
  expect(Object.keys(list.files).sort()).toEqual([
    '_astro/chung.2.js',
    '_astro/sau.3.js',
    '_astro/tim.1.js',
    'hinh-ve.svg',
    'huong-dan/a/index.html',
    'pagefind/pages.json',
    'tim-kiem/goi-y.js',
    'tim-kiem/index.html',
  ]);
  expect(list.day).toBe('23/11/2026');
  expect(listed('2026-11-23')).toEqual(list);
  expect(listed('2026-11-24').version).not.toBe(list.version);
  put('hinh-ve.svg', '2');
  const changed = listed('2026-11-23');
  expect(changed.version).not.toBe(list.version);
  expect(changed.files['hinh-ve.svg']).not.toBe(list.files['hinh-ve.svg']);
});
