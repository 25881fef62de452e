import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brokenPictures, soundPictures } from '../../e2e/untrusted-files.ts';
import { checkContent, type CheckLevel } from '../check-content.ts';
import { article, writeContent, type FixtureFiles } from '../content-fixture.ts';
import { messageOf } from '../finding.ts';

const FOLDER = 'tin-tuc/2026';

/** An article whose cover is a picture beside it. */
const showing = (slug: string, name: string, bytes: Buffer): FixtureFiles => ({
  [`${FOLDER}/${slug}/index.md`]: article({ cover: name, coverAlt: 'Sân' }),
  [`${FOLDER}/${slug}/${name}`]: bytes,
});

function errors(files: FixtureFiles, level: CheckLevel = 'full') {
  const directory = writeContent(files);
  try {
    return checkContent(directory, { level, today: '2026-11-23', root: directory }).filter(
      ({ severity }) => severity === 'error',
    );
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

test('a picture that cannot be read to its end, or has too many pixels, is an error of the article that shows it', async () => {
  const broken = Object.entries(await brokenPictures());
  const files = Object.assign(
    {},
    ...broken.map(([name, { bytes }], n) => showing(`hong-${n}`, name, bytes)),
  ) as FixtureFiles;
  const found = errors(files);
  broken.forEach(([name, { code }], n) => {
    const own = found.filter(({ file }) => file === `${FOLDER}/hong-${n}/index.md`);
    expect(
      own.map((one) => [one.code, one.line]),
      name,
    ).toEqual([[code, 6]]);
    expect(own.map(messageOf).join(), name).toContain(name);
  });
  expect(found).toHaveLength(broken.length);
  // A bulk import is built with the same pictures.
  expect(errors(files, 'schema')).toEqual(found);
  expect(found.map(messageOf).join()).toContain('50.000 × 50.000 điểm ảnh');
}, 120_000);

test('says what a file is that is not what its name says', async () => {
  const { 'iphone.jpg': heic } = await brokenPictures();
  const png = (await soundPictures())['png.png'] ?? Buffer.alloc(0);
  const told = (name: string, bytes: Buffer): string =>
    errors(showing('ten', name, bytes))
      .map(messageOf)
      .join();
  expect(told('anh.jpg', heic?.bytes ?? Buffer.alloc(0))).toMatch(/thật ra là tệp HEIC.*lưu lại thành \.jpg/);
  expect(told('anh.jpg', png)).toMatch(/thật ra là tệp PNG.*đổi tên tệp thành anh\.png/);
  expect(told('anh.png', Buffer.from('%PDF-1.7'))).toMatch(/thật ra là tệp PDF/);
}, 60_000);

test('so it is in a text, and where no page shows it', async () => {
  const { 'rac.jpg': garbage } = await brokenPictures();
  const bytes = garbage?.bytes ?? '';
  const files = {
    [`${FOLDER}/trong-bai/index.md`]: article(
      {},
      'Đoạn đầu.\n\n![Sân](rac.jpg)\n\n![Sân][a]\n\n[a]: rac.jpg\n',
    ),
    [`${FOLDER}/trong-bai/rac.jpg`]: bytes,
    [`${FOLDER}/trong-bai/thua.jpg`]: bytes,
  };
  const shown = [10, 12].map((line) => `${FOLDER}/trong-bai/index.md:${line} anh-hong`);
  const told = (level: CheckLevel): string[] =>
    errors(files, level).map(({ file, line, code }) => `${file}:${line} ${code}`);
  expect(told('full')).toEqual([...shown, `${FOLDER}/trong-bai/thua.jpg:1 anh-hong`]);
  expect(told('schema')).toEqual(shown);
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
