import { z } from 'astro/zod';
import { listIn, type ContentType } from './content-type.ts';
import { field, line } from './fields/common.ts';

/** Words that citizens use for the same thing, one row of `content/tu-dong-nghia.yaml`. */
const synonymSchema = () =>
  z.strictObject({
    say: field(z.array(line(80)).min(1), 'Người dân gõ', 'Những cách nói thường ngày.'),
    means: field(z.array(line(80)).min(1), 'Trang dùng chữ', 'Những chữ có trên trang mà họ đang tìm.'),
    note: field(line(200).optional(), 'Ghi chú', 'Vì sao thêm dòng này.'),
  });

/** What the house knows of synonyms. */
export const synonyms = {
  label: 'Từ đồng nghĩa',
  ...listIn('tu-dong-nghia.yaml'),
  schema: synonymSchema,
} as const satisfies ContentType;
