import { z } from 'astro/zod';
import type { ContentType } from './content-type.ts';
import { newestFirst } from './order.ts';
import { field, identifier, lifecycle, line, source } from './fields/common.ts';
import { isoDate } from './fields/date.ts';
import { fieldReference, listReferences, type Reference } from './reference.ts';

/** A citizen's question with its answer in the body, `content/hoi-dap/<slug>.md`. */
const questionSchema = () =>
  z.strictObject({
    title: field(line(120), 'Câu hỏi', 'Viết như người dân hỏi, kết thúc bằng dấu hỏi.'),
    description: field(
      line(200).min(40),
      'Trả lời ngắn',
      'Một câu từ 40 đến 200 ký tự; phần trả lời đủ viết bên dưới.',
    ),
    date: field(isoDate(), 'Ngày đăng', 'Ngày chúng ta đăng câu trả lời.'),
    topic: field(identifier(), 'Chuyên mục', 'Một mã trong content/chuyen-muc.yaml.'),
    informedUntil: field(isoDate(), 'Thông tin đến ngày', 'Nguồn mới nhất đã đọc đến ngày nào.'),
    guide: field(identifier().optional(), 'Hướng dẫn liên quan', 'Mã hướng dẫn trong content/huong-dan/.'),
    units: field(z.array(identifier()).optional(), 'Đơn vị', 'Mã đơn vị liên quan.'),
    documents: field(z.array(identifier()).optional(), 'Căn cứ', 'Mã văn bản trong content/van-ban/.'),
    sources: field(z.array(source()).min(1), 'Nguồn', 'Những nguồn đã đối chiếu.'),
    ...lifecycle(),
  });
export type Question = z.infer<ReturnType<typeof questionSchema>>;

/** Identifiers that a question points at. */
const questionReferences = (question: Question): Reference[] => [
  ...fieldReference('topic', 'topic', question.topic),
  ...fieldReference('guide', 'guide', question.guide),
  ...listReferences('units', 'unit', question.units),
  ...listReferences('documents', 'document', question.documents),
];

/** Address of a question. */
export const questionAddress = (id: string): string => `/hoi-dap/${id}/`;

/** What the house knows of questions. */
export const questions = {
  label: 'Hỏi đáp',
  storage: 'page',
  path: 'hoi-dap',
  files: /^([^/]+?)\.md$/,
  fileName: '<ten>.md',
  schema: questionSchema,
  references: questionReferences,
  address: questionAddress,
  order: newestFirst,
  published: true,
} as const satisfies ContentType;
