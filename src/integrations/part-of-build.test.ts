import { expect, it } from 'vitest';
import { pictureList, type ShownPictures } from './part-of-build.ts';

type Picture = ShownPictures['pictures'][number];

const picture = (name: string, hash: string): Picture => ({
  originalPath: `/_astro/${name}.jpg`,
  originalSrcPath: `content/${name}.jpg`,
  hash,
  finalPath: `/_astro/${name}_${hash}.webp`,
  transform: { src: name },
});

it('joins what is made of one picture for pages of several parts, and keeps an original that any page shows', () => {
  const list = pictureList([
    { pictures: [picture('a', '1'), picture('b', '1')], originals: [] },
    { pictures: [picture('a', '2'), picture('a', '1')], originals: ['content/b.jpg', 'content/c.jpg'] },
  ]);
  expect([...list.keys()]).toEqual(['/_astro/a.jpg', '/_astro/b.jpg']);
  const [a, b] = [...list.values()];
  expect([...(a?.transforms.keys() ?? [])]).toEqual(['1', '2']);
  expect(a?.transforms.get('2')).toEqual({ finalPath: '/_astro/a_2.webp', transform: { src: 'a' } });
  expect([a?.originalSrcPath, b?.originalSrcPath]).toEqual(['content/a.jpg', undefined]);
});
