import { expect, test } from 'vitest';
import { readingMinutes } from './reading-time.ts';

test('counts syllables of the text, not of the tags', () => {
  expect(readingMinutes(`<p class="a b c">${'một hai '.repeat(200)}</p>`)).toBe(2);
});

test('never says less than a minute', () => {
  expect(readingMinutes('')).toBe(1);
});
