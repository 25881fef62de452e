import { z } from 'astro/zod';
import { listIn, type ContentType } from './content-type.ts';
import { field, identifier, line, planReference } from './fields/common.ts';
import { pictogram, PICTOGRAM_HINT } from './fields/pictogram.ts';
import { listReferences, type Reference } from './reference.ts';

/** One topic of the section; all of them stand in `content/chuyen-muc.yaml`, in the order of the menu. */
const topicSchema = () =>
  z.strictObject({
    id: field(identifier(), 'Mã', 'Không đổi sau khi đã đăng, vì nằm trong địa chỉ.'),
    label: field(line(60), 'Tên', 'Tên ngắn trong trình đơn.'),
    description: field(line(300), 'Mô tả', 'Một câu: chuyên mục có gì.'),
    icon: field(pictogram().optional(), 'Hình', PICTOGRAM_HINT),
    plan: field(
      z.array(planReference()).optional(),
      'Mục kế hoạch',
      'Nội dung II.1 của kế hoạch mà chuyên mục thể hiện.',
    ),
    text: field(
      z.array(line(1200)).optional(),
      'Lời giới thiệu',
      'Vài đoạn văn thường; để trống thì trang không có phần này.',
    ),
    documents: field(z.array(identifier()).optional(), 'Văn bản', 'Mã văn bản liên quan.'),
    keywords: field(z.array(line(80)).optional(), 'Từ khóa', 'Từ khác người dân hay gõ.'),
  });
export type Topic = z.infer<ReturnType<typeof topicSchema>>;

/** Identifiers that a topic points at. */
const topicReferences = (topic: Topic): Reference[] =>
  listReferences('documents', 'document', topic.documents);

/** Address of a topic. */
export const topicAddress = (id: string): string => `/chuyen-muc/${id}/`;

/** What the house knows of topics. */
export const topics = {
  label: 'Chuyên mục',
  ...listIn('chuyen-muc.yaml'),
  schema: topicSchema,
  references: topicReferences,
  target: 'topic',
  address: topicAddress,
  title: ({ label }: Topic) => label,
  required: true,
} as const satisfies ContentType;
