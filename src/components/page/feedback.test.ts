import { expect, it } from 'vitest';
import { feedbackLetter } from './feedback.ts';

it('is a letter that says which page, of which day, and the answer; nothing of a title gets out of its field', () => {
  const letter = new URL(
    feedbackLetter(
      'gop-y@xa-mau.vn',
      { title: 'Nộp & tra cứu?', address: 'https://xa-mau.vn/a/', day: '26/11/2026' },
      'Chưa',
    ),
  );
  expect(letter.pathname).toBe('gop-y@xa-mau.vn');
  expect([...letter.searchParams.keys()]).toEqual(['subject', 'body']);
  expect(letter.searchParams.get('subject')).toContain('Nộp & tra cứu?');
  const body = letter.searchParams.get('body') ?? '';
  for (const words of ['Chưa.', 'https://xa-mau.vn/a/', '26/11/2026']) expect(body).toContain(words);
  expect(body).toContain('\r\n');
});
