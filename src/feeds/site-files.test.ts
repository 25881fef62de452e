import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { markSvg } from './mark.ts';
import { iconPng, ICONS, manifestText, robotsText, type IconName } from './site-files.ts';

test('icons have the size that the manifest promises', async () => {
  const manifest = JSON.parse(
    manifestText({ title: 'Tên', shortTitle: 'T', description: 'Tả', href: (address) => `/cchc${address}` }),
  ) as { start_url: string; icons: { src: string; sizes: string }[] };
  expect(manifest.start_url).toBe('/cchc/');
  for (const name of Object.keys(ICONS) as IconName[]) {
    const { width, height } = await sharp(await iconPng(name)).metadata();
    const promised = manifest.icons.find(({ src }) => src === `/cchc/${name}.png`);
    expect(promised?.sizes).toBe(`${width}x${height}`);
  }
});

test('the icon of the pages is the same mark', () => {
  expect(readFileSync('public/icon.svg', 'utf8').trim()).toBe(markSvg().trim());
});

test('robots.txt names the site map', () => {
  expect(robotsText('https://vi-du.example/sitemap-index.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://vi-du.example/sitemap-index.xml\n',
  );
});
