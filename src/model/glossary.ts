import { z } from 'astro/zod';
import { listIn, type ContentType } from './content-type.ts';
import { field, line } from './fields/common.ts';

/** Abbreviation, its full form and how it is read aloud; one row of `content/tu-viet-tat.yaml`. */
const abbreviationSchema = () =>
  z.strictObject({
    abbr: field(line(20), 'Viết tắt', 'Đúng chữ hoa, chữ thường.'),
    full: field(line(200), 'Viết đầy đủ', 'Nghĩa tiếng Việt.'),
    spoken: field(line(200), 'Đọc là', 'Phát thanh viên đọc thế nào.'),
    english: field(line(200).optional(), 'Tiếng Anh', 'Nghĩa tiếng Anh, nếu cần.'),
    domain: field(line(40), 'Lĩnh vực', 'Ví dụ: CCHC, tổ chức, văn bản.'),
    source: field(line(200), 'Nguồn', 'Thấy cách viết tắt này ở đâu.'),
    ambiguous: field(z.boolean().optional(), 'Nhiều nghĩa', 'true thì không tự giải thích trong bài.'),
  });
export type Abbreviation = z.infer<ReturnType<typeof abbreviationSchema>>;

/** What the house knows of abbreviations. */
export const abbreviations = {
  label: 'Từ viết tắt',
  ...listIn('tu-viet-tat.yaml'),
  schema: abbreviationSchema,
} as const satisfies ContentType;
