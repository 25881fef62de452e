import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { GENERAL_PICTOGRAM, PICTOGRAMS } from '../model/fields/pictogram.ts';
import { brandColours } from '../site/brand-colours.ts';
import { pictogramAddress, pictogramsSvg } from './pictograms.ts';

const svg = pictogramsSvg(brandColours('#0a2a66'));

test('one file holds every drawing under its own name, each in a room of its own', () => {
  const views = [
    ...svg.matchAll(
      /<view id="([^"]+)" viewBox="0 (\d+) 24 24"\/><path transform="translate\(0 (\d+)\)" d="(M[^"]+)"\/>/g,
    ),
  ];
  expect(views.map(([, name]) => name)).toEqual([...PICTOGRAMS]);
  expect(views.every(([, , view, path]) => view === path)).toBe(true);
  for (const column of [2, 4])
    expect(new Set(views.map((view) => view[column])).size).toBe(PICTOGRAMS.length);
  expect(views.map(([, name]) => pictogramAddress(name as typeof GENERAL_PICTOGRAM))).toContain(
    `/hinh-ve.svg#${GENERAL_PICTOGRAM}`,
  );
});

test('the file is light and says how it looks in the dark', () => {
  expect(brotliCompressSync(svg).length).toBeLessThan(1600);
  expect(svg).toContain('prefers-color-scheme:dark');
});
