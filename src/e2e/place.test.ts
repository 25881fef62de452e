import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../built/pages.ts';
import { liveNamesIn } from '../live-place-fixture.ts';
import { TEST_BUILDS, testBuild, type TestBuild } from './harness.ts';

const TEXT = /\.(?:html|js|css|json|xml|txt|csv|webmanifest|svg)$|\/(?:_headers|_redirects|\.htaccess)$/;

test.each(Object.keys(TEST_BUILDS) as TestBuild[])(
  'nothing in the build “%s” of another commune comes from the place that the section was made for',
  (build) => {
    const folder = testBuild(build);
    const texts = filesBelow(folder).filter((file) => TEXT.test(`/${file}`));
    expect(texts.length).toBeGreaterThan(200);
    const naming = texts.flatMap((file) => {
      const found = liveNamesIn(readFileSync(path.join(folder, file), 'utf8'));
      return found.length ? [`${file}: ${found.join(', ')}`] : [];
    });
    expect(naming).toEqual([]);
  },
);
