import { z } from 'astro/zod';
import type { ContentType, SchemaContext } from './content-type.ts';
import { field, identifier, line, planReference, source } from './fields/common.ts';
import { isoDate } from './fields/date.ts';
import { fieldReference, type Reference } from './reference.ts';

/** Evidence (minh chứng): what was done for a plan, `content/minh-chung/<year>/<slug>.yaml`. */
const evidenceSchema = <Picture extends z.ZodType>({ image }: SchemaContext<Picture>) =>
  z
    .strictObject({
      plan: field(
        z.string().regex(/^\d{4}$/, { error: 'năm của kế hoạch đặt trong dấu nháy, ví dụ "2023"' }),
        'Kế hoạch',
        'Năm của kế hoạch.',
      ),
      date: field(isoDate(), 'Ngày', 'Ngày thực hiện.'),
      place: field(line(200), 'Nơi thực hiện', 'Ở đâu.'),
      unit: field(identifier(), 'Đơn vị', 'Mã đơn vị thực hiện.'),
      form: field(planReference('II.2'), 'Hình thức', 'II.2.1 đến II.2.5.'),
      activity: field(planReference('III'), 'Hoạt động', 'III.1 đến III.7.'),
      text: field(line(500), 'Đã làm gì', 'Một, hai câu.'),
      quantity: field(
        z
          .strictObject({
            value: field(z.number().min(0), 'Số lượng', 'Một con số.'),
            unit: field(line(40), 'Đơn vị tính', 'Ví dụ: băng rôn, lượt người.'),
          })
          .optional(),
        'Khối lượng',
        'Bao nhiêu.',
      ),
      picture: field(image().optional(), 'Ảnh', 'Tệp ảnh đặt cạnh minh chứng.'),
      pictureAlt: field(line(200).optional(), 'Mô tả ảnh', 'Ảnh có gì.'),
      source: field(source().optional(), 'Nguồn', 'Báo cáo, tin bài làm chứng.'),
    })
    .refine((evidence) => (evidence.picture === undefined) === (evidence.pictureAlt === undefined), {
      error: 'có ảnh thì phải có mô tả ảnh, và ngược lại',
      path: ['pictureAlt'],
    });
export type Evidence = z.infer<ReturnType<typeof evidenceSchema<z.ZodAny>>>;

/** Identifiers that evidence points at. */
const evidenceReferences = (evidence: Evidence): Reference[] => [
  ...fieldReference('unit', 'unit', evidence.unit),
  ...fieldReference('plan', 'plan', evidence.plan),
];

/** What the house knows of evidence. */
export const evidence = {
  label: 'Minh chứng',
  storage: 'record',
  path: 'minh-chung',
  files: /^(\d{4}\/[^/]+?)\.yaml$/,
  fileName: '<năm>/<ten>.yaml',
  schema: evidenceSchema,
  references: evidenceReferences,
} as const satisfies ContentType;
