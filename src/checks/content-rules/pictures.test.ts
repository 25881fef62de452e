import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brokenPictures, soundPictures } from '../../e2e/untrusted-files.ts';
import { checkContent } from '../check-content.ts';
import { article, writeContent, type FixtureFiles } from '../content-fixture.ts';
import { messageOf } from '../finding.ts';

const FOLDER = 'tin-tuc/2026';

/** An article whose cover is a picture beside it. */
const showing = (slug: string, name: string, bytes: Buffer): FixtureFiles => ({
  [`${FOLDER}/${slug}/index.md`]: article({ cover: name, coverAlt: 'Ảnh' }),
  [`${FOLDER}/${slug}/${name}`]: bytes,
});

function errors(files: FixtureFiles) {
  const directory = writeContent(files);
  try {
    return checkContent(directory, { level: 'full', today: '2026-11-23', root: directory }).filter(
      ({ severity }) => severity === 'error',
    );
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

test('a picture that cannot be read to its end, or has too many pixels, is an error of the article that shows it', async () => {
  const broken = Object.entries(await brokenPictures());
  const found = errors(
    Object.assign(
      {},
      ...broken.map(([name, { bytes }], n) => showing(`hong-${n}`, name, bytes)),
    ) as FixtureFiles,
  );
  broken.forEach(([name, { code }], n) => {
    const own = found.filter(({ file }) => file === `${FOLDER}/hong-${n}/index.md`);
    expect(
      own.map((one) => [one.code, one.line]),
      name,
    ).toEqual([[code, 6]]);
    expect(own.map(messageOf).join(), name).toContain(name);
  });
  expect(found).toHaveLength(broken.length);
  expect(found.map(messageOf).join()).toContain('50.000 × 50.000 điểm ảnh');
}, 120_000);

test('so it is in a text, and where no page shows it', async () => {
  const { 'rac.jpg': garbage } = await brokenPictures();
  const bytes = garbage?.bytes ?? '';
  const found = errors({
    [`${FOLDER}/trong-bai/index.md`]: article({}, 'Đoạn đầu.\n\n![Ảnh](rac.jpg)\n'),
    [`${FOLDER}/trong-bai/rac.jpg`]: bytes,
    [`${FOLDER}/trong-bai/thua.jpg`]: bytes,
  });
  expect(found.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    `${FOLDER}/trong-bai/index.md:10 anh-hong`,
    `${FOLDER}/trong-bai/thua.jpg:1 anh-hong`,
  ]);
}, 60_000);

test('strange and sound pictures pass, and a second check unpacks nothing', async () => {
  const sound = Object.entries(await soundPictures());
  const files = Object.assign(
    {},
    ...sound.map(([name, bytes], n) => showing(`tot-${n}`, name, bytes)),
  ) as FixtureFiles;
  expect(errors(files)).toEqual([]);
  const started = performance.now();
  expect(errors(files)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(2_000);
}, 120_000);

test('a picture whose name is hidden cannot be published', async () => {
  const bytes = Object.values(await soundPictures())[0] as Buffer;
  for (const name of ['..anh.jpg', '.anh.jpg'])
    expect(
      errors(showing('an', name, bytes)).map(({ file, line, code }) => `${file}:${line} ${code}`),
    ).toEqual([`${FOLDER}/an/index.md:6 ten-tep-an`]);
  expect(errors(showing('hien', 'anh.jpg', bytes))).toEqual([]);
}, 60_000);
