import { z } from 'astro/zod';
import { listIn, type ContentType } from './content-type.ts';
import { field, identifier, line, source } from './fields/common.ts';

/** Slogan or quotable phrase with its source, one row of `content/khau-hieu.yaml`. */
const sloganSchema = () =>
  z.strictObject({
    id: field(identifier(), 'Mã', 'Không đổi sau khi đã đăng.'),
    text: field(line(400), 'Câu', 'Đúng từng chữ như nguồn.'),
    kind: field(line(80), 'Loại', 'Ví dụ: phương châm đề án, mục tiêu, câu chỉ đạo.'),
    issuer: field(line(200), 'Của ai', 'Văn bản, cơ quan hoặc phong trào.'),
    usage: field(line(200), 'Cách dùng', 'Trích dẫn thế nào cho đúng.'),
    source: source(),
  });
export type Slogan = z.infer<ReturnType<typeof sloganSchema>>;

/** What the house knows of slogans. */
export const slogans = {
  label: 'Khẩu hiệu',
  ...listIn('khau-hieu.yaml'),
  schema: sloganSchema,
  target: 'slogan',
} as const satisfies ContentType;
