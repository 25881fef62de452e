import sharp from 'sharp';
import { expect, test } from 'vitest';
import {
  faviconIco,
  iconPng,
  ICONS,
  manifestText,
  robotsText,
  securityText,
  type IconName,
} from './site-files.ts';

const COLOUR = '#0a2a66';

test('icons have the size that the manifest promises', async () => {
  const manifest = JSON.parse(
    manifestText({
      ...{ title: 'Tên', shortTitle: 'T', description: 'Tả', colour: COLOUR },
      href: (address) => `/cchc${address}`,
    }),
  ) as { start_url: string; theme_color: string; icons: { src: string; sizes: string }[] };
  expect(manifest.start_url).toBe('/cchc/');
  expect(manifest.theme_color).toBe(COLOUR);
  for (const name of Object.keys(ICONS) as IconName[]) {
    const icon = sharp(await iconPng(name, COLOUR));
    const { width, height } = await icon.metadata();
    const left = await icon
      .extract({ left: 2, top: width / 2, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect(left.subarray(0, 3).toString('hex')).toBe(COLOUR.slice(1));
    const promised = manifest.icons.find(({ src }) => src === `/cchc/${name}.png`);
    expect(promised?.sizes).toBe(`${width}x${height}`);
  }
});

test('security.txt has what RFC 9116 asks for, and holds for half a year', () => {
  const text = securityText(
    ['mailto:bao-mat@vi-du.example', 'https://vi-du.example/bao-loi'],
    'https://vi-du.example/.well-known/security.txt',
    '2026-11-23',
  );
  expect(text).toBe(
    'Contact: mailto:bao-mat@vi-du.example\nContact: https://vi-du.example/bao-loi\nExpires: 2027-05-22T00:00:00Z\nPreferred-Languages: vi, en\nCanonical: https://vi-du.example/.well-known/security.txt\n',
  );
});

test('robots.txt names the site map', () => {
  expect(robotsText('https://vi-du.example/sitemap-index.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://vi-du.example/sitemap-index.xml\n',
  );
});

test('favicon.ico holds one PNG where it says', async () => {
  const ico = Buffer.from(await faviconIco(COLOUR));
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 1]);
  const png = ico.subarray(ico.readUInt32LE(18));
  expect(png.length).toBe(ico.readUInt32LE(14));
  expect((await sharp(png).metadata()).width).toBe(ico.readUInt8(6));
});
