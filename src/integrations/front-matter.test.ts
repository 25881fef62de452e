import { expect, test } from 'vitest';
import { emptyFrontMatter } from './front-matter.ts';

test.each([
  ['a guide', '---\ntitle: Một\ndate: 2026-11-20\n---\n\nLời.\n', '---\n\n\n---\n\nLời.\n'],
  ['one saved by Windows', '\ufeff---\r\ntitle: Một\r\n---\r\nLời.\r\n', '---\n\n---\nLời.\n'],
  ['words that another reader refuses', '---\ntitle: "a\uffff"\n---\nLời.', '---\n\n---\nLời.'],
  ['a body that begins with a rule', '---\ntitle: a\n---\n---\nLời.\n---\n', '---\n\n---\n---\nLời.\n---\n'],
  ['an empty one', '---\n---\nLời.\n', '---\n---\nLời.\n'],
])('%s keeps its body and its lines', (_, text, wanted) => {
  expect(emptyFrontMatter(text)).toBe(wanted);
  expect(wanted.split('\n')).toHaveLength(text.split('\n').length);
});

test('a text without front matter stays as it is', () => {
  expect(emptyFrontMatter('Lời.\n')).toBe('Lời.\n');
});
