import { z } from 'astro/zod';
import { recordsIn, type ContentType } from './content-type.ts';
import { newestFirst } from './order.ts';
import { field, identifier, line, source, webAddress } from './fields/common.ts';
import { isoDate } from './fields/date.ts';
import { documentNumber } from './fields/document-number.ts';
import { sitePath } from './fields/site-path.ts';
import { listReferences, type Reference } from './reference.ts';

/** States of validity (hiệu lực) of a document, with the words that the page shows. */
export const VALIDITY_STATES = {
  'con-hieu-luc': 'Còn hiệu lực',
  'da-sua-doi': 'Còn hiệu lực, đã được sửa đổi',
  'het-hieu-luc': 'Hết hiệu lực',
  'het-hieu-luc-mot-phan': 'Hết hiệu lực một phần',
  'chua-xac-minh': 'Chưa xác minh',
} as const;
export type ValidityState = keyof typeof VALIDITY_STATES;
const STATES = Object.keys(VALIDITY_STATES) as [ValidityState, ...ValidityState[]];

/** Legal or administrative document, `content/van-ban/<id>.yaml`. */
const documentSchema = () =>
  z.strictObject({
    number: field(documentNumber(), 'Số, ký hiệu', 'Viết đúng như trên văn bản.'),
    title: field(line(500), 'Trích yếu', 'Trích yếu như văn bản hoặc nguồn ghi.'),
    kind: field(line(60), 'Loại văn bản', 'Nghị quyết, Quyết định, Nghị định…'),
    issuer: field(line(160), 'Cơ quan ban hành', 'Tên cơ quan ban hành.'),
    date: field(isoDate().optional(), 'Ngày ban hành', 'Để trống nếu chưa biết chắc.'),
    dateNote: field(line(200).optional(), 'Ghi chú về ngày', 'Ví dụ: chưa đối chiếu được ngày ban hành.'),
    validity: field(
      z.strictObject({
        state: field(z.enum(STATES), 'Hiệu lực', `Một trong: ${STATES.join(', ')}.`),
        from: field(isoDate().optional(), 'Có hiệu lực từ', 'Ngày có hiệu lực, nếu biết.'),
        to: field(isoDate().optional(), 'Hết hiệu lực từ', 'Ngày hết hiệu lực, nếu đã hết.'),
        replacedBy: field(z.array(identifier()).optional(), 'Được thay bằng', 'Mã văn bản thay thế.'),
        amendedBy: field(z.array(identifier()).optional(), 'Được sửa đổi bởi', 'Mã văn bản sửa đổi.'),
        note: field(line(400).optional(), 'Ghi chú', 'Điều cần biết về hiệu lực.'),
      }),
      'Hiệu lực',
      'Không chắc thì chọn chua-xac-minh.',
    ),
    confirmed: field(
      z.boolean(),
      'Đã thấy ngoài kế hoạch',
      'false khi văn bản mới chỉ thấy nêu trong kế hoạch, chưa tìm được bản khác.',
    ),
    cited: field(
      z.array(line(60)).optional(),
      'Kế hoạch gốc nêu ở',
      'Chỗ kế hoạch nhắc tới, ví dụ Căn cứ, II.1.3.',
    ),
    link: field(webAddress().optional(), 'Địa chỉ bản gốc', 'Chỉ ghi địa chỉ đã thấy trong nguồn.'),
    summary: field(z.array(line(700)).optional(), 'Nội dung chính', 'Vài ý, bằng lời dễ hiểu, đúng nguồn.'),
    notes: field(z.array(line(500)).optional(), 'Điều cần lưu ý', 'Chỗ chưa khớp giữa các nguồn.'),
    topics: field(z.array(identifier()).optional(), 'Chuyên mục', 'Mã chuyên mục liên quan.'),
    units: field(z.array(identifier()).optional(), 'Đơn vị', 'Mã đơn vị liên quan.'),
    sources: field(z.array(source()).min(1), 'Nguồn', 'Thấy văn bản ở đâu.'),
    aliases: field(z.array(sitePath()).optional(), 'Địa chỉ cũ', 'Các địa chỉ trước đây.'),
    keywords: field(z.array(line(80)).optional(), 'Từ khóa', 'Cách gọi khác, ví dụ “Đề án 06”.'),
  });
export type LegalDocument = z.infer<ReturnType<typeof documentSchema>>;

/** Identifiers that a document points at. */
const documentReferences = (document: LegalDocument): Reference[] => [
  ...listReferences('replacedBy', 'document', document.validity.replacedBy, ['validity']),
  ...listReferences('amendedBy', 'document', document.validity.amendedBy, ['validity']),
  ...listReferences('topics', 'topic', document.topics),
  ...listReferences('units', 'unit', document.units),
];

/** A state as it stands on a day: what editors have written, or that the day of coming into force is still ahead. */
export type ValidityOnDay = ValidityState | 'sap-co-hieu-luc';

/** State of validity on a day (`YYYY-MM-DD`): its days are stronger than the word, which nobody changes on the morning they come. */
export function validityOn(
  { state, from, to }: Pick<LegalDocument['validity'], 'state' | 'from' | 'to'>,
  day: string,
): ValidityOnDay {
  if (to !== undefined && to <= day) return state === 'het-hieu-luc-mot-phan' ? state : 'het-hieu-luc';
  if (from !== undefined && from > day) return 'sap-co-hieu-luc';
  return state === 'het-hieu-luc' && to !== undefined ? 'con-hieu-luc' : state;
}

/** Whether a document has ended by a day (`YYYY-MM-DD`), wholly or in part, whatever the state that editors last gave. */
export const hasEndedOn = ({ validity }: LegalDocument, day: string): boolean =>
  ['het-hieu-luc', 'het-hieu-luc-mot-phan'].includes(validityOn(validity, day));

/** Address of a document. */
export const documentAddress = (id: string): string => `/van-ban/${id}/`;

/** What the house knows of documents. */
export const documents = {
  label: 'Văn bản',
  ...recordsIn('van-ban', '<so-ky-hieu-nam>.yaml'),
  schema: documentSchema,
  references: documentReferences,
  target: 'document',
  address: documentAddress,
  title: ({ kind, number }: LegalDocument) => `${kind} ${number}`,
  order: newestFirst,
} as const satisfies ContentType;
