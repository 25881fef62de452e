import { z } from 'astro/zod';
import { listIn, type ContentType } from './content-type.ts';
import { field, identifier, line, source } from './fields/common.ts';
import { isoDate } from './fields/date.ts';
import { sitePath } from './fields/site-path.ts';

/** A time in which fees are waived for some people, one row of `content/mien-phi.yaml`; procedures name it. */
const feeWaiverSchema = () =>
  z.strictObject({
    id: field(identifier(), 'Mã', 'Không đổi sau khi đã đăng.'),
    condition: field(line(300), 'Điều kiện', 'Viết tiếp sau “khi bạn”, ví dụ “nộp hồ sơ trực tuyến”.'),
    from: field(isoDate().optional(), 'Từ ngày', 'Ngày đầu được miễn.'),
    to: field(isoDate(), 'Đến ngày', 'Ngày cuối được miễn; qua ngày này các trang tự thôi ghi là được miễn.'),
    page: field(sitePath().optional(), 'Bài giải thích', 'Địa chỉ bài nói rõ điều kiện.'),
    source: source(),
  });
export type FeeWaiver = z.infer<ReturnType<typeof feeWaiverSchema>>;

/** A waiver as one procedure has it: `what` is the fee that is waived. */
export interface WaivedFee extends FeeWaiver {
  readonly what: string;
}

/** What the house knows of fee waivers. */
export const feeWaivers = {
  label: 'Miễn phí, lệ phí',
  ...listIn('mien-phi.yaml'),
  schema: feeWaiverSchema,
  target: 'feeWaiver',
} as const satisfies ContentType;
