import { z } from 'astro/zod';
import { listIn, type ContentType } from './content-type.ts';
import { field, identifier, line, source } from './fields/common.ts';
import { isoDate } from './fields/date.ts';
import { sitePath } from './fields/site-path.ts';
import { listReferences } from './reference.ts';

const ids = () => z.array(identifier()).min(1).optional();

/** What people should know for a time, `content/thong-bao.yaml`; an empty list when there is nothing. */
const noticeSchema = () =>
  z.strictObject({
    id: field(identifier(), 'Mã', 'Đổi mã khi thông báo đổi.'),
    text: field(line(400), 'Nội dung', 'Một, hai câu; có giờ thì ghi cả giờ.'),
    link: field(
      z
        .strictObject({
          href: sitePath(),
          label: field(line(80), 'Chữ trên liên kết', 'Nói rõ mở ra điều gì.'),
        })
        .optional(),
      'Liên kết',
      'Trang giải thích.',
    ),
    units: field(
      ids(),
      'Đơn vị',
      'Mã các đơn vị; có thì thông báo chỉ hiện ở trang, bài và mã nhúng của các đơn vị đó.',
    ),
    topics: field(
      ids(),
      'Chuyên mục',
      'Mã các chuyên mục; có thì thông báo chỉ hiện ở trang, bài và mã nhúng của các chuyên mục đó. Bỏ trống cả đơn vị, chuyên mục thì hiện ở mọi trang.',
    ),
    from: field(isoDate().optional(), 'Từ ngày', 'Ngày bắt đầu hiện.'),
    to: field(isoDate().optional(), 'Đến ngày', 'Ngày cuối cùng hiện; trang ghi rõ ngày này.'),
    source: field(source().optional(), 'Nguồn', 'Căn cứ của thông báo.'),
  });
export type Notice = z.infer<ReturnType<typeof noticeSchema>>;

/** What a page is about, by identifiers. */
export interface NoticeSubject {
  readonly units?: readonly string[] | undefined;
  readonly topics?: readonly string[] | undefined;
}

/** Whether a notice is for readers of every page. */
export const isForAll = ({ units, topics }: NoticeSubject): boolean => !units && !topics;

/** Whether a notice for chosen units or topics is for readers of a page about a subject: one of either in common is enough. */
export const concerns = (notice: NoticeSubject, { units = [], topics = [] }: NoticeSubject): boolean =>
  units.some((id) => notice.units?.includes(id)) || topics.some((id) => notice.topics?.includes(id));

/** What the house knows of notices. */
export const notices = {
  label: 'Thông báo',
  ...listIn('thong-bao.yaml'),
  schema: noticeSchema,
  references: ({ units, topics }: Notice) => [
    ...listReferences('units', 'unit', units),
    ...listReferences('topics', 'topic', topics),
  ],
} as const satisfies ContentType;
