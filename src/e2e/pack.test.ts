import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BuiltFolder } from '../built/pages.ts';
import { packSite } from '../channels/pack/pack.ts';
import { attributeOf, elementsOf, parseHtml } from '../files/html.ts';
import { readSettings } from '../site/settings.ts';
import { openSite, TEST_BUILDS, TEST_DAY, testBuild, watchedPage, type OpenedSite } from './harness.ts';
import { shownResults, settle } from './search/search-page.ts';

/** A folder with blanks and marks in its name, as people's sticks have. */
const STICK = path.join(mkdtempSync(path.join(tmpdir(), 'usb-')), 'Bản chép 1');
const at = (file: string): string => pathToFileURL(path.join(STICK, file)).href;
let opened: OpenedSite;
let files: string[];

beforeAll(async () => {
  const settings = { ...readSettings(), basePath: TEST_BUILDS.folder.basePath };
  const zip = await packSite(new BuiltFolder(testBuild('folder')), settings, TEST_DAY);
  files = Object.entries(unzipSync(zip)).map(([name, bytes]) => {
    const place = path.join(STICK, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, bytes);
    return name;
  });
  opened = await openSite();
});
afterAll(async () => {
  await opened.close();
  rmSync(path.dirname(STICK), { recursive: true, force: true });
});

describe('the section on a stick, opened from the disk', () => {
  test('leads to nothing that is not on it', () => {
    const held = new Set(files);
    const dead = files
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) =>
        elementsOf(parseHtml(readFileSync(path.join(STICK, file), 'utf8')), undefined, true).flatMap(
          (element) =>
            ['href', 'src', 'action'].flatMap((name) => {
              const value = attributeOf(element, name);
              if (!value || /^(?:[a-z]+:|#|\?)/i.test(value)) return [];
              const named = decodeURI(value.replace(/[?#].*$/, ''));
              const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), named));
              return held.has(target) ? [] : [`${file}: ${value}`];
            }),
        ),
      );
    expect(files.length).toBeGreaterThan(100);
    expect(dead).toEqual([]);
  });

  test('opens from its first page, is searched without accents, and shows what was found', async () => {
    const { page, complaints } = await watchedPage(opened, { viewport: { width: 360, height: 740 } });
    await page.goto(at('MO-CHUYEN-MUC.html'));
    await page.getByRole('link', { name: 'Mở chuyên mục' }).click();
    await page.locator('form[role=search] input[name=q]').fill('duong day nong');
    await page.locator('form[role=search] button').click();
    await settle(page);
    expect(await page.locator('#ket-qua').getAttribute('data-state')).toBe('done');
    expect((await shownResults(page))[0]).toMatch(/\/trang\/duong-day-nong\/index\.html$/);
    await page.locator('#ket-qua a[data-result]').first().click();
    await page.waitForURL(/duong-day-nong\/index\.html/);
    expect(await page.locator('h1').innerText()).toBe('Đường dây nóng');
    await page.goBack();
    await settle(page);
    expect((await shownResults(page)).length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('complains on no kind of page', async () => {
    const { page, complaints } = await watchedPage(opened, { viewport: { width: 360, height: 740 } });
    const kinds = new Map(
      files
        .filter((file) => file.endsWith('/index.html'))
        .map((file) => [file.split('/').slice(0, 2).join('/') + file.split('/').length, file]),
    );
    expect(kinds.size).toBeGreaterThan(25);
    for (const file of kinds.values()) {
      await page.goto(at(file));
      expect(complaints.splice(0), file).toEqual([]);
    }
    await page.context().close();
  });
});
