import { z } from 'astro/zod';
import { pagesIn, type ContentType } from './content-type.ts';
import { field, line } from './fields/common.ts';
import { isoDate } from './fields/date.ts';

/** Standing page with prose of its own (about, accessibility), `content/trang/<slug>.md` or `.mdx`. */
const statementSchema = () =>
  z.strictObject({
    title: field(line(120), 'Tiêu đề', 'Tên trang.'),
    description: field(line(200).min(40), 'Tóm tắt', 'Một câu từ 40 đến 200 ký tự.'),
    updated: field(isoDate(), 'Ngày cập nhật', 'Ngày sửa gần nhất.'),
  });
export type Statement = z.infer<ReturnType<typeof statementSchema>>;

/** What the house knows of statements. */
export const statements = {
  label: 'Trang cố định',
  ...pagesIn('trang'),
  schema: statementSchema,
  needed: ['gioi-thieu', 'tiep-can', 'en', 'cam-ket-nhung', 'to-huong-dan-nhung'],
} as const satisfies ContentType;
