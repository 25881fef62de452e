import { satteri } from '@astrojs/markdown-satteri';
import { expect, it } from 'vitest';
import { decodable, decodableImages, decodablePictures } from './decodable.ts';

it.each([
  ['anh.jpg', 'anh.jpg'],
  ['a%20b.jpg', 'a%20b.jpg'],
  ['giam-50%.jpg', 'giam-50%25.jpg'],
  ['%FF.jpg', '%25FF.jpg'],
  ['%', '%25'],
])('%s can be decoded', (address, wanted) => {
  expect(decodable(address)).toBe(wanted);
  expect(() => decodeURI(decodable(address))).not.toThrow();
});

it('lets Astro’s own plugins read every picture’s address, and keeps the file’s name', async () => {
  const { createRenderer } = satteri({
    features: { rawHtml: true },
    mdastPlugins: [decodablePictures],
    hastPlugins: [decodableImages],
  });
  const text = 'Đầu ![a](giam-50%.jpg) giữa <img src="https://x.example/giam-50%.jpg"> cuối';
  const { code, metadata } = await (await createRenderer({ syntaxHighlight: false })).render(text);
  expect(code).toMatch(/Đầu.*giữa.*cuối/);
  expect(metadata.localImagePaths).toEqual(['giam-50%.jpg']);
});
