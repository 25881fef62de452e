import { z } from 'astro/zod';
import { recordsIn, type ContentType } from './content-type.ts';
import { field, lifecycle, line, refuseRepeats } from './fields/common.ts';
import { isoDate } from './fields/date.ts';
import { sitePath } from './fields/site-path.ts';
import { newestFirst } from './order.ts';

const choice = (letter: string) => field(line(120), letter, 'Một lựa chọn, không ghi chữ cái.');

const choices = z
  .strictObject({
    A: choice('A'),
    B: choice('B'),
    C: choice('C').optional(),
    D: choice('D').optional(),
  })
  .refine(({ C, D }) => C !== undefined || D === undefined, { error: 'có D thì phải có C', path: ['D'] })
  .refine((all) => new Set(Object.values(all)).size === Object.keys(all).length, {
    error: 'có hai lựa chọn giống nhau',
  });

const quizQuestion = z
  .strictObject({
    question: field(line(200), 'Câu hỏi', 'Một câu, chỉ có một đáp án đúng.'),
    choices: field(choices, 'Các lựa chọn', 'Từ hai đến bốn lựa chọn.'),
    answer: field(z.enum(['A', 'B', 'C', 'D']), 'Đáp án', 'Chữ cái của lựa chọn đúng.'),
    why: field(line(300), 'Vì sao', 'Một, hai câu giải thích, hiện ngay sau khi trả lời.'),
    page: field(
      sitePath(),
      'Trang nêu đáp án',
      'Trang của chuyên mục nói rõ điều này, ví dụ /huong-dan/ten/.',
    ),
  })
  .refine(({ choices: all, answer }) => all[answer] !== undefined, {
    error: 'đáp án phải là chữ cái của một lựa chọn',
    path: ['answer'],
  });

/** A quiz, `content/trac-nghiem/<slug>.yaml`. */
const quizSchema = () =>
  z
    .strictObject({
      title: field(line(120), 'Tên', 'Trắc nghiệm về việc gì; tối đa 120 ký tự.'),
      description: field(line(200).min(40), 'Tóm tắt', 'Một câu từ 40 đến 200 ký tự, đọc riêng cũng hiểu.'),
      date: field(isoDate(), 'Ngày đăng', 'Ngày chúng ta đăng.'),
      questions: field(
        z.array(quizQuestion).min(1).max(50),
        'Các câu hỏi',
        'Theo thứ tự trên trang; mười câu là vừa một buổi.',
      ),
      ...lifecycle(),
    })
    // Its questions are looked over when the pages that answer them change.
    .omit({ appliesUntil: true })
    .superRefine(({ questions }, context) => {
      const names = questions.map(({ question }) => question);
      refuseRepeats(context, { key: 'questions', nameKey: 'question', names, what: 'câu hỏi' });
    });
export type Quiz = z.infer<ReturnType<typeof quizSchema>>;

/** Address of a quiz. */
export const quizAddress = (id: string): string => `/trac-nghiem/${id}/`;

/** What the house knows of quizzes. */
export const quizzes = {
  label: 'Trắc nghiệm',
  ...recordsIn('trac-nghiem'),
  schema: quizSchema,
  address: quizAddress,
  order: newestFirst,
  published: true,
} as const satisfies ContentType;
