import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../built/pages.ts';
import { readCode } from '../channels/print/picture-fixture.ts';
import { pagesOfPdf } from '../channels/print/pdf-fixture.ts';
import { readContent } from '../files/content-files.ts';
import { TEST_BUILDS, TEST_CONTENT, testBuild } from './harness.ts';

const site = testBuild('folder');
const { basePath, port } = TEST_BUILDS.folder;
const HOME = `http://localhost:${port}${basePath}`;
const files = filesBelow(site);
const read = (file: string): Buffer => readFileSync(path.join(site, file));

/** Where an address on paper leads in the end; undefined where it is not of this site, or a page on its way is missing. */
function goalOf(address: string): string | undefined {
  if (!address.startsWith(HOME)) return undefined;
  const file = path.join(site, address.slice(HOME.length), 'index.html');
  if (!existsSync(file)) return undefined;
  const to = /http-equiv="refresh" content="0; ?url=([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1];
  return to === undefined ? address.slice(HOME.length - 1) : goalOf(new URL(to, HOME).href);
}

/** Addresses of the site that a PDF leads to. */
const linksOf = (pdf: Buffer): string[] => [
  ...new Set(
    [...pdf.toString('latin1').matchAll(/\/URI \((http[^)]+)\)/g)].map(([, address = '']) => address),
  ),
];

// A machine without Typst's program makes none; one that publishes must (channels/handbook).
describe.skipIf(!files.includes('so-tay.pdf'))('what is made for paper and screens', () => {
  test.each(files.filter((file) => /^ap-phich\/.*\.png$/.test(file)))('%s leads to a page', async (file) => {
    const address = await readCode(read(file), 1080);
    expect(address).toMatch(/\/q\/[a-z0-9]{7}\/$/);
    expect(goalOf(address)).toMatch(/^\/(?:huong-dan|khau-hieu)\//);
  });

  const pdfs = files.filter((file) => file.endsWith('.pdf'));

  test('every PDF leads to pages that there are', () => {
    expect(pdfs.length).toBeGreaterThan(15);
    for (const file of pdfs) {
      const own = linksOf(read(file)).filter((address) => address.startsWith(HOME));
      expect(own.length, file).toBeGreaterThan(0);
      expect(
        own.filter((address) => goalOf(address) === undefined),
        file,
      ).toEqual([]);
    }
  });

  test('the handbook says all that guides and questions say', () => {
    const said = pagesOfPdf(read('so-tay.pdf')).join('');
    const isPublic = (value: Readonly<Record<string, unknown>>): boolean =>
      value['draft'] !== true && value['withdrawn'] === undefined && String(value['date']) <= '2026-11-23';
    const texts = readContent(TEST_CONTENT)
      .texts.filter(({ path: file }) => /^(?:huong-dan|hoi-dap)\//.test(file))
      .flatMap(({ things }) => things.map(({ value }) => value as Readonly<Record<string, unknown>>))
      .filter(isPublic)
      .flatMap(({ title, description, steps }) => [
        title,
        description,
        ...((steps ?? []) as { title: string; text?: string }[]).flatMap((step) => [
          step.title,
          step.text ?? '',
        ]),
      ]);
    expect(texts.length).toBeGreaterThan(20);
    const bare = (text: unknown): string => String(text).normalize('NFC').replace(/\s+/g, '');
    expect(texts.filter((text) => !said.includes(bare(text)))).toEqual([]);
  });

  test('a guide leads to its sheet, and each page for paper to files that there are', () => {
    for (const page of ['so-tay/index.html', 'ap-phich/index.html', 'huong-dan/tra-cuu-ho-so/index.html']) {
      const links = [
        ...read(page)
          .toString()
          .matchAll(/href="([^"]+\.(?:pdf|png|epub))"/g),
      ].map(([, href = '']) => href);
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((href) => !files.includes(href.slice(basePath.length)))).toEqual([]);
    }
  });
});
