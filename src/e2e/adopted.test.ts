import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { namingOf } from '../adopt/old-place.ts';
import { filesBelow } from '../built/pages.ts';
import { builtSiteOf, checkSite } from '../checks/check-site.ts';
import { soundRecords } from '../files/content-files.ts';
import { ADOPTED_CONTENT } from './adopted-content.ts';
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
