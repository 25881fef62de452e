import { expect, it } from 'vitest';
import { changedPages } from './changed-pages.ts';

it.each([
  [['tin-tuc/2026/bai.md'], ['/tin-tuc/2026/bai/']],
  [['tin-tuc/2026/bai/index.md', 'tin-tuc/2026/bai/anh.jpg'], ['/tin-tuc/2026/bai/']],
  // A picture alone: the text beside it, or the one whose folder it is.
  [['tin-tuc/2026/bai/anh.jpg'], ['/tin-tuc/2026/bai/']],
  [
    ['huong-dan/nop.mdx', 'don-vi/xa-mau.yaml'],
    ['/huong-dan/nop/', '/don-vi/xa-mau/'],
  ],
  [
    ['thu-tuc.yaml', 'tinh-hinh-giai-quyet.csv'],
    ['/thu-tuc/', '/tinh-hinh-giai-quyet/'],
  ],
  [['README.md'], ['/']],
  [[], ['/']],
])('%j shows on %j', (files, addresses) => {
  expect(changedPages(files)).toEqual(addresses);
});
