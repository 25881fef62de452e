import { describe, expect, it } from 'vitest';
import { quizzes } from './quiz.ts';

const QUESTION = {
  question: 'Làm ở đâu?',
  choices: { A: 'Ở xã', B: 'Ở tỉnh' },
  answer: 'A',
  why: 'Xã nhận.',
  page: '/hoi-dap/',
};
const quiz = (...questions: readonly object[]) => ({
  title: 'Bộ câu hỏi',
  description: 'Một câu tóm tắt đủ dài để người đọc hiểu hỏi về việc gì.',
  date: '2026-11-20',
  questions,
});
const told = (...questions: readonly object[]) =>
  quizzes
    .schema()
    .safeParse(quiz(...questions))
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('a quiz', () => {
  it('takes two to four choices, one of which is the answer', () => {
    expect(told(QUESTION)).toBeUndefined();
    expect(told({ ...QUESTION, choices: { A: '1', B: '2', C: '3', D: '4' }, answer: 'D' })).toBeUndefined();
  });

  it.each([
    [
      'an answer that is no choice',
      { answer: 'C' },
      'questions.0.answer: đáp án phải là chữ cái của một lựa chọn',
    ],
    [
      'two choices that are one',
      { choices: { A: 'Có', B: 'Có' } },
      'questions.0.choices: có hai lựa chọn giống nhau',
    ],
    [
      'a hole in the letters',
      { choices: { A: '1', B: '2', D: '4' } },
      'questions.0.choices.D: có D thì phải có C',
    ],
  ])('refuses %s', (_, wrong, message) => {
    expect(told({ ...QUESTION, ...wrong })).toContain(message);
  });

  it('refuses one choice, a question without a page, and the same question twice', () => {
    expect(told({ ...QUESTION, choices: { A: 'Có' } })).toHaveLength(1);
    expect(told({ ...QUESTION, page: 'https://vi-du.vn/' })).toHaveLength(1);
    expect(told(QUESTION, { ...QUESTION })?.[0]).toContain('câu hỏi “Làm ở đâu?” đã ghi');
    expect(told()).toHaveLength(1);
  });
});
