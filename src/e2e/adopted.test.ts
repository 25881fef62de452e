import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { namingOf } from '../adopt/old-place.ts';
import { filesBelow } from '../built/pages.ts';
import { builtSiteOf, checkSite } from '../checks/check-site.ts';
import { soundRecords } from '../files/content-files.ts';
import { brandColours } from '../site/brand-colours.ts';
import { ADOPTED_COLOUR, ADOPTED_CONTENT } from './adopted-content.ts';
import { TEST_BUILDS, TEST_CONTENT, testBuild } from './harness.ts';

const { basePath, port } = TEST_BUILDS.adopted;
const folder = testBuild('adopted');

test('the section of a place that has just begun keeps every rule about the built site', () => {
  const environment = {
    ...process.env,
    CONTENT_DIR: ADOPTED_CONTENT,
    BASE_PATH: basePath,
    SITE_URL: `http://localhost:${port}`,
  };
  expect(checkSite(builtSiteOf(folder, environment))).toEqual([]);
});

test('nothing in it comes from the place that it was taken over from, and the sample is nowhere', () => {
  const naming = namingOf(soundRecords(TEST_CONTENT, 'units'), soundRecords(TEST_CONTENT, 'plans'));
  const texts = filesBelow(folder).filter((file) =>
    /\.(?:html|json|xml|txt|csv|webmanifest|svg)$|\/_/.test(file),
  );
  expect(texts.length).toBeGreaterThan(100);
  const telling = texts.filter((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    return naming(text) || text.includes('Bài mẫu') || text.includes('bai-mau');
  });
  expect(telling).toEqual([]);
});

describe('its own colour', () => {
  const { brand, darkBrand, darkInk } = brandColours(ADOPTED_COLOUR);
  const usual = Object.values(brandColours(undefined));
  const files = filesBelow(folder);
  const textOf = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const found = (pattern: RegExp): string => files.find((file) => pattern.test(file)) ?? '';

  test.each([
    ['index.html', [brand, darkBrand]],
    ['he-thong-thiet-ke/index.html', [brand, darkBrand, darkInk]],
    [found(/^nhung\/moi-nhat\/.*html$/), [brand, darkInk]],
    [found(/^trinh-chieu\/.+\/index\.html$/), [brand, darkInk]],
    ['hinh-ve.svg', [brand, darkInk]],
    ['icon.svg', [brand]],
    ['manifest.webmanifest', [brand]],
  ])('stands in %s', (file, colours) => {
    const text = textOf(file);
    expect(colours.filter((colour) => !text.includes(colour))).toEqual([]);
  });

  test('is that of the e-book, the icons and the cards', async () => {
    const book = unzipSync(readFileSync(path.join(folder, 'so-tay.epub')));
    expect(strFromU8(book['book/sheet.css'] ?? new Uint8Array())).toContain(`color: ${brand};`);
    for (const file of ['icon-maskable.png', found(/^_astro\/the-\w+\.png$/)]) {
      const picture = sharp(path.join(folder, file));
      const corner = { left: 3, top: (await picture.metadata()).height - 3, width: 1, height: 1 };
      const pixel = await picture.extract(corner).removeAlpha().raw().toBuffer();
      expect(`${file} #${pixel.toString('hex')}`).toBe(`${file} ${brand}`);
    }
  });

  test('has left nothing of the usual one', () => {
    const showing = files.filter(
      (file) =>
        /\.(?:html|css|js|svg|xml|json|webmanifest)$/.test(file) &&
        usual.some((colour) => textOf(file).includes(colour)),
    );
    expect(showing).toEqual([]);
  });
});
