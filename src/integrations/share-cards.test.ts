import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { BuiltFolder } from '../built/pages.ts';
import { cardAddress } from '../channels/cards/card.ts';
import { siteColours } from '../site/brand-colours.ts';
import { writeBuiltFolder } from './built-fixture.ts';
import { writeShareCards } from './share-cards.ts';

const card = {
  kind: 'Tin tức',
  title: 'Đổi “thẻ” & sổ',
  section: 'CCHC xã Mẫu',
  colour: siteColours().brand,
};
const HEAD =
  '<meta property="og:title" content="Đổi “thẻ” &amp; sổ"><meta property="og:site_name" content="CCHC xã Mẫu">' +
  '<meta property="og:image:alt" content="Tin tức: Đổi “thẻ” &amp; sổ">';

async function builtWithCard(): Promise<BuiltFolder> {
  const directory = await writeBuiltFolder();
  const index = path.join(directory, 'index.html');
  writeFileSync(index, readFileSync(index, 'utf8').replace('</head>', `${HEAD}</head>`));
  return new BuiltFolder(directory);
}

test('a page that names a card gets it at the address that it names, and no other picture is made', async () => {
  const built = await builtWithCard();
  const told: string[] = [];
  await writeShareCards(built, (line) => told.push(line));
  const address = cardAddress(card)?.slice(1) ?? '';
  expect(built.files.filter((file) => file.endsWith('.png'))).toEqual([address]);
  expect(readFileSync(path.join(built.directory, address)).subarray(1, 4).toString()).toBe('PNG');
  expect(told).toEqual([]);
  rmSync(built.directory, { recursive: true });
});

test('where nothing can draw, one line says so, and no picture is made', async () => {
  const built = await builtWithCard();
  const told: string[] = [];
  await writeShareCards(
    built,
    (line) => told.push(line),
    () => Promise.resolve(undefined),
  );
  expect(built.files.filter((file) => file.endsWith('.png'))).toEqual([]);
  expect(told).toEqual([expect.stringContaining('@takumi-rs/core')]);
  rmSync(built.directory, { recursive: true });
});
