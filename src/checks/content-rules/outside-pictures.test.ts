import { expect, it } from 'vitest';
import { article } from '../content-fixture.ts';
import { checkText } from '../one-file.ts';

const codesOf = (text: string): string[] =>
  checkText('tin-tuc/2026/bai/index.md', text, '2026-11-27').map(({ code }) => code);

it.each([
  ['a picture of another site, as a pasted page brings it', article({}, '![Sân](https://x.example/a.jpg)\n')],
  ['one without a protocol', article({}, '![Sân](//x.example/a.jpg)\n')],
  ['one from the root', article({}, '![Sân](/anh/a.jpg)\n')],
  ['a cover', article({ cover: 'https://x.example/a.jpg', coverAlt: 'Sân trụ sở' })],
])('keeps the editor from saving %s', (_, text) => expect(codesOf(text)).toContain('anh-ben-ngoai'));

it('leaves a picture alone that the editor has yet to save', () =>
  expect(codesOf(article({}, '![Sân trụ sở](blob:https://x.example/1-2)\n'))).toEqual([]));
