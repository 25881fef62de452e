import { expect, test } from 'vitest';
import { keepReadings } from './readings.ts';

/** Reads texts by their length, knowing what was read before: which of them were read anew, and what is known now. */
function readAll(
  texts: readonly string[],
  before: Readonly<Record<string, unknown>> = {},
  kind = 'length',
): { readonly anew: string[]; readonly asked: Readonly<Record<string, unknown>> } {
  const { reader, asked } = keepReadings(new Map(Object.entries(before)));
  const anew: string[] = [];
  for (const text of texts) {
    const value = reader(kind, text, () => {
      anew.push(text);
      return { length: text.length };
    });
    expect(value).toEqual({ length: text.length });
  }
  return { anew, asked };
}

test('what was read off the same bytes is not read again, whatever changed beside them', () => {
  const first = readAll(['a', 'bb']);
  expect(first.anew).toEqual(['a', 'bb']);
  const second = readAll(['bb', 'a', 'ccc'], first.asked);
  expect(second.anew).toEqual(['ccc']);
  expect(readAll(['a', 'bb '], second.asked).anew).toEqual(['bb ']);
});

test('another kind of reading reads anew', () => {
  const { asked } = readAll(['a']);
  expect(readAll(['a'], asked, 'words').anew).toEqual(['a']);
});

test('what nobody asked for is kept no longer', () => {
  const { asked } = readAll(['a', 'bb']);
  expect(readAll(['a', 'bb'], readAll(['a'], asked).asked).anew).toEqual(['bb']);
});
