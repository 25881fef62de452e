import { z } from 'astro/zod';
import { listIn, type ContentType } from './content-type.ts';
import { hasEndedOn, type LegalDocument } from './document.ts';
import { field, identifier, line, source } from './fields/common.ts';
import { isoDate } from './fields/date.ts';
import { runsOn } from './period.ts';
import type { Reference } from './reference.ts';

/** One rule on a card to hold out to a clerk, with words to say, one row of `content/the-noi-voi-can-bo.yaml`. */
const counterCardSchema = () =>
  z.strictObject({
    id: field(identifier(), 'Mã', 'Không đổi sau khi đã đăng.'),
    title: field(line(90), 'Quy định', 'Một câu ngắn, in chữ lớn trên thẻ.'),
    say: field(line(220), 'Câu nói với cán bộ', 'Lịch sự, một đến ba câu, không có dấu ngoặc kép.'),
    rule: field(line(400), 'Quy định nói gì', 'Hai, ba câu, đúng nguồn.'),
    basis: field(
      z
        .array(
          z.strictObject({
            document: field(identifier(), 'Văn bản', 'Mã trong content/van-ban/.'),
            article: field(line(120).optional(), 'Điều, khoản', 'Ví dụ: khoản 4 Điều 4.'),
          }),
        )
        .optional(),
      'Căn cứ',
      'Văn bản hết hiệu lực thì thẻ tự báo không dùng nữa.',
    ),
    to: field(isoDate().optional(), 'Dùng đến ngày', 'Sau ngày này thẻ tự báo không dùng nữa.'),
    source: source(),
    keywords: field(z.array(line(80)).optional(), 'Từ khóa', 'Những từ khác mà người dân hay gõ khi tìm.'),
  });
export type CounterCard = z.infer<ReturnType<typeof counterCardSchema>>;

/** Identifiers that a card points at. */
const counterCardReferences = ({ basis = [] }: CounterCard): Reference[] =>
  basis.map(({ document: id }, position) => ({ path: ['basis', position, 'document'], to: 'document', id }));

/** Whether a card may be held out on a day (`YYYY-MM-DD`): its own time is not over, and none of the documents that it rests on has ended, even in part. */
export const holdsOn = (
  card: Pick<CounterCard, 'to'>,
  basis: readonly LegalDocument[],
  day: string,
): boolean => runsOn({ to: card.to }, day) && !basis.some((document) => hasEndedOn(document, day));

/** What the house knows of cards for the counter. */
export const counterCards = {
  label: 'Thẻ nói với cán bộ',
  ...listIn('the-noi-voi-can-bo.yaml'),
  schema: counterCardSchema,
  references: counterCardReferences,
} as const satisfies ContentType;
