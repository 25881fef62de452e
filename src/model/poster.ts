import { z } from 'astro/zod';
import { listIn, type ContentType } from './content-type.ts';
import { field, identifier, line } from './fields/common.ts';
import { sitePath } from './fields/site-path.ts';
import { fieldReference, listReferences, type Reference } from './reference.ts';

/** A poster, one row of `content/ap-phich.yaml`: words of ours, or a slogan word for word. */
const posterSchema = () =>
  z.strictObject({
    id: field(identifier(), 'Mã', 'Không đổi sau khi đã đăng, vì nằm trong địa chỉ của tệp.'),
    title: field(
      line(300),
      'Dòng chữ lớn',
      'Lời của chuyên mục, càng ngắn càng dễ đọc; có khẩu hiệu thì đây là tên trong danh sách.',
    ),
    slogan: field(
      identifier().optional(),
      'Khẩu hiệu',
      'Mã trong content/khau-hieu.yaml; câu được in nguyên văn thay dòng chữ lớn, có ghi của ai.',
    ),
    points: field(
      z.array(line(120)).max(4).optional(),
      'Các ý',
      'Tối đa bốn ý ngắn, in dưới dòng chữ lớn; băng rôn không in.',
    ),
    page: field(sitePath(), 'Trang mở ra khi quét mã', 'Ví dụ: /huong-dan/ten-huong-dan/.'),
    units: field(
      z.array(identifier()).optional(),
      'Bản riêng của xã',
      'Mã các đơn vị cần bản in có tên và trụ sở của mình.',
    ),
  });
export type PosterFields = z.infer<ReturnType<typeof posterSchema>>;

/** Identifiers that a poster points at. */
const posterReferences = (poster: PosterFields): Reference[] => [
  ...fieldReference('slogan', 'slogan', poster.slogan),
  ...listReferences('units', 'unit', poster.units),
];

/** What the house knows of posters. */
export const posters = {
  label: 'Áp phích',
  ...listIn('ap-phich.yaml'),
  schema: posterSchema,
  references: posterReferences,
} as const satisfies ContentType;
