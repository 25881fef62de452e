import { z } from 'astro/zod';
import { pagesIn, type ContentType } from './content-type.ts';
import { inEditorsOrder } from './order.ts';
import { answerable, field, identifier, lifecycle, line, source } from './fields/common.ts';
import { isoDate } from './fields/date.ts';
import { fieldReference, listReferences, type Reference } from './reference.ts';

const answers = () => z.array(line(500));

/** Guide with fixed questions, `content/huong-dan/<slug>.mdx` (or `.md`). A question without an answer is not on the page. */
const guideSchema = () =>
  z.strictObject({
    title: field(line(120), 'Tên hướng dẫn', 'Bắt đầu bằng việc người dân muốn làm.'),
    description: field(line(200).min(40), 'Tóm tắt', 'Một câu từ 40 đến 200 ký tự.'),
    date: field(isoDate(), 'Ngày đăng', 'Ngày chúng ta đăng hướng dẫn.'),
    topic: field(identifier(), 'Chuyên mục', 'Một mã trong content/chuyen-muc.yaml.'),
    order: field(z.int().min(1).max(99), 'Thứ tự', 'Số nhỏ đứng trước trong danh sách.'),
    owner: field(
      answerable(160),
      'Người chịu trách nhiệm nội dung',
      'Ai rà soát hướng dẫn này; chưa xác định thì bỏ dòng này.',
    ),
    reviewed: field(isoDate(), 'Ngày rà soát gần nhất', 'Ngày đối chiếu lại với nguồn.'),
    nextReview: field(isoDate(), 'Ngày rà soát tới', 'Quá ngày này, kiểm tra nội dung sẽ nhắc.'),
    informedUntil: field(isoDate(), 'Thông tin đến ngày', 'Nguồn mới nhất đã đọc đến ngày nào.'),
    start: field(
      identifier().optional(),
      'Nút bắt đầu',
      'Mã đường dây nóng là trang web; hiện thành nút ở đầu hướng dẫn.',
    ),
    audience: field(answers(), 'Dành cho ai', 'Ai làm được việc này.'),
    needs: field(answers(), 'Cần chuẩn bị gì', 'Mỗi dòng một thứ.'),
    steps: field(
      z
        .array(
          z.strictObject({
            title: field(line(120), 'Bước', 'Việc phải làm, bắt đầu bằng động từ.'),
            text: field(line(700).optional(), 'Cách làm', 'Một đến ba câu.'),
          }),
        )
        .min(1),
      'Các bước',
      'Theo đúng thứ tự.',
    ),
    duration: field(answers(), 'Mất bao lâu', 'Thời hạn theo văn bản nào.'),
    cost: field(answers(), 'Tốn bao nhiêu', 'Chỉ ghi mức tiền khi có nguồn chắc chắn.'),
    where: field(answers(), 'Làm ở đâu', 'Địa chỉ trang hoặc nơi đến.'),
    result: field(answers(), 'Bạn nhận được gì', 'Kết quả và giá trị của kết quả.'),
    contact: field(answers(), 'Hỏi ai', 'Nơi hỏi; số điện thoại lấy từ danh sách đường dây nóng.'),
    hotlines: field(
      z.array(identifier()).optional(),
      'Đường dây nóng',
      'Mã trong content/duong-day-nong.yaml.',
    ),
    documents: field(z.array(identifier()).optional(), 'Căn cứ', 'Mã văn bản trong content/van-ban/.'),
    warnings: field(answers().optional(), 'Lưu ý', 'Điều dễ nhầm, dễ bị lừa.'),
    unclaimed: field(
      answers().optional(),
      'Điều còn thiếu',
      'Điều chưa biết chắc nên không nói; không hiện ở trang này, chỉ ghi ở trang /can-bo-sung/.',
    ),
    sources: field(z.array(source()).min(1), 'Nguồn', 'Những nguồn đã đối chiếu.'),
    ...lifecycle(),
  });
export type Guide = z.infer<ReturnType<typeof guideSchema>>;

/** Identifiers that a guide points at. */
const guideReferences = (guide: Guide): Reference[] => [
  ...fieldReference('topic', 'topic', guide.topic),
  ...listReferences('documents', 'document', guide.documents),
  ...fieldReference('start', 'hotline', guide.start),
  ...listReferences('hotlines', 'hotline', guide.hotlines),
];

/** Address of a guide. */
export const guideAddress = (id: string): string => `/huong-dan/${id}/`;

/** What the house knows of guides. */
export const guides = {
  label: 'Hướng dẫn',
  ...pagesIn('huong-dan'),
  schema: guideSchema,
  references: guideReferences,
  order: inEditorsOrder,
  published: true,
  target: 'guide',
  address: guideAddress,
} as const satisfies ContentType;
