import { z } from 'astro/zod';
import { listIn, type ContentType } from './content-type.ts';
import { checked } from './fields/checked.ts';
import { field, identifier, lasting, line, source, webAddress } from './fields/common.ts';
import { isoDate } from './fields/date.ts';
import { sitePath } from './fields/site-path.ts';
import { fieldReference, listReferences, type Reference } from './reference.ts';

/** What happens in a life and sends people to an office, in the order of the page that lists procedures. */
export const LIFE_EVENTS = {
  'sinh-con': 'Sinh con',
  'ket-hon': 'Kết hôn',
  'giay-to-tuy-than': 'Giấy tờ tùy thân, VNeID',
  'noi-o': 'Nơi ở, hộ khẩu',
  'ho-tich': 'Giấy tờ hộ tịch khác',
  'chung-thuc': 'Sao y, chứng thực',
  'nha-dat': 'Nhà đất',
  xe: 'Xe, bằng lái',
  'kinh-doanh': 'Kinh doanh',
  'di-xa': 'Đi làm xa, ra nước ngoài',
  'hoc-tap': 'Bằng cấp',
  'nguoi-cao-tuoi': 'Người cao tuổi',
  'qua-doi': 'Khi có người qua đời',
  'khieu-nai': 'Khiếu nại, tố cáo',
} as const;
export type LifeEvent = keyof typeof LIFE_EVENTS;
const EVENTS = Object.keys(LIFE_EVENTS) as [LifeEvent, ...LifeEvent[]];

/** How much of a procedure is done online, in the words of Decree 42/2022 and its successor. */
export const ONLINE_LEVELS = {
  'toan-trinh': 'Toàn trình: làm trọn trên mạng',
  'mot-phan': 'Một phần: có bước làm trực tiếp',
} as const;
export type OnlineLevel = keyof typeof ONLINE_LEVELS;
const LEVELS = Object.keys(ONLINE_LEVELS) as [OnlineLevel, ...OnlineLevel[]];

/** Where procedures are decided; `khac`: by others, or as the portal says. */
const DECIDED_AT = ['xa', 'tinh', 'trung-uong', 'khac'] as const;

/** What people come for and the official name under which it is found, one row of `content/thu-tuc.yaml`. */
const procedureSchema = () =>
  z.strictObject({
    id: field(identifier(), 'Mã', 'Không đổi sau khi đã đăng, vì nằm trong địa chỉ.'),
    need: field(line(120), 'Việc người dân cần', 'Bằng lời người dân, ví dụ “Đổi thẻ căn cước”.'),
    lifeEvent: field(z.enum(EVENTS), 'Nhóm việc', `Một trong: ${EVENTS.join(', ')}.`),
    name: field(line(400), 'Tên thủ tục', 'Đúng như trên Cổng Dịch vụ công quốc gia.'),
    searchFor: field(
      line(120).optional(),
      'Chữ để gõ tìm',
      'Khi tên dài hoặc các nguồn ghi khác nhau: phần tên gõ vào là thấy.',
    ),
    code: field(
      z
        .string()
        .regex(/^\d\.\d{6}$/, { error: 'mã thủ tục viết như 2.000815, đặt trong dấu nháy' })
        .optional(),
      'Mã thủ tục',
      'Mã trên Cổng Dịch vụ công quốc gia, đặt trong dấu nháy.',
    ),
    decidedBy: field(line(200), 'Ai giải quyết', 'Cơ quan hoặc người có thẩm quyền hiện nay.'),
    decidedAt: field(
      z.array(z.enum(DECIDED_AT)).min(1),
      'Cấp giải quyết',
      `Một hoặc nhiều trong: ${DECIDED_AT.join(', ')}; có xa thì trang của xã nêu thủ tục này.`,
    ),
    duration: field(line(120).optional(), 'Thời hạn', 'Chỉ ghi khi nguồn có nêu, ví dụ “07 ngày làm việc”.'),
    online: field(z.enum(LEVELS).optional(), 'Nộp trực tuyến', `Một trong: ${LEVELS.join(', ')}.`),
    feeWaiver: field(
      z
        .strictObject({
          waiver: field(identifier(), 'Đợt miễn', 'Mã trong content/mien-phi.yaml.'),
          what: field(line(120), 'Miễn khoản nào', 'Chữ thường, ví dụ “lệ phí đăng ký cư trú”.'),
        })
        .optional(),
      'Miễn phí, lệ phí',
      'Chỉ ghi khi nguồn nêu đúng thủ tục này; hết hạn thì trang tự thôi hiện.',
    ),
    documents: field(z.array(identifier()).optional(), 'Căn cứ', 'Mã văn bản trong content/van-ban/.'),
    otherBasis: field(
      z.array(line(200)).optional(),
      'Căn cứ khác',
      'Tên, số của văn bản chưa có trong content/van-ban/.',
    ),
    note: field(line(300).optional(), 'Điều cần biết', 'Một, hai câu nói với người dân.'),
    change: field(
      z
        .strictObject({
          date: field(isoDate(), 'Đổi từ ngày', 'Ngày quy định mới có hiệu lực.'),
          text: field(line(300), 'Đổi gì', 'Một câu, nêu văn bản.'),
        })
        .optional(),
      'Sắp đổi',
      'Quy định sẽ đổi vào một ngày đã biết; qua ngày đó trang tự nói là đã đổi.',
    ),
    validFrom: field(isoDate().optional(), 'Áp dụng từ ngày', 'Trước ngày này danh sách chưa nêu.'),
    validTo: field(isoDate().optional(), 'Áp dụng đến ngày', 'Sau ngày này trang ghi là đã hết áp dụng.'),
    replacedBy: field(identifier().optional(), 'Nay làm thủ tục', 'Mã thủ tục thay thế.'),
    link: field(webAddress().optional(), 'Trang trên Cổng', 'Địa chỉ trang của đúng thủ tục này, nếu có.'),
    related: field(
      z.array(sitePath()).optional(),
      'Trang liên quan',
      'Địa chỉ bài, câu hỏi, hướng dẫn của ta; các trang đó cũng dẫn lại đây.',
    ),
    checked: checked(),
    source: source(),
    ...lasting(),
  });
export type Procedure = z.infer<ReturnType<typeof procedureSchema>>;

/** Identifiers that a procedure points at. */
const procedureReferences = (procedure: Procedure): Reference[] => [
  ...fieldReference('waiver', 'feeWaiver', procedure.feeWaiver?.waiver, ['feeWaiver']),
  ...listReferences('documents', 'document', procedure.documents),
  ...fieldReference('replacedBy', 'procedure', procedure.replacedBy),
];

/** Whether a procedure is decided in a commune, by its people's committee or its police, there alone or elsewhere too. */
export const isDecidedAtCommune = ({ decidedAt }: Pick<Procedure, 'decidedAt'>): boolean =>
  decidedAt.includes('xa');

/** Address of a procedure. */
export const procedureAddress = (id: string): string => `/thu-tuc/${id}/`;

/** What is typed on the portal to find a procedure. */
export const searchWords = ({ name, searchFor }: Pick<Procedure, 'name' | 'searchFor'>): string =>
  searchFor ?? name;

/** What the house knows of procedures. */
export const procedures = {
  label: 'Thủ tục',
  ...listIn('thu-tuc.yaml'),
  schema: procedureSchema,
  references: procedureReferences,
  target: 'procedure',
  address: procedureAddress,
  title: ({ need }: Procedure) => need,
} as const satisfies ContentType;
