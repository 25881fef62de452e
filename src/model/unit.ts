import { z } from 'astro/zod';
import { recordsIn, type ContentType } from './content-type.ts';
import { field, identifier, line, source, webAddress } from './fields/common.ts';
import { isoDate } from './fields/date.ts';
import { runsOn } from './period.ts';
import { fieldReference, listReferences, type Reference } from './reference.ts';

/** Kinds of unit; `nhom` is a group that a plan names without naming its members. */
export const UNIT_TYPES = {
  tinh: 'Tỉnh',
  huyen: 'Huyện',
  xa: 'Xã',
  'thi-tran': 'Thị trấn',
  phuong: 'Phường',
  'co-quan': 'Cơ quan chuyên môn',
  'don-vi-su-nghiep': 'Đơn vị sự nghiệp',
  nhom: 'Nhóm đơn vị nêu trong kế hoạch',
} as const;
export type UnitType = keyof typeof UNIT_TYPES;
const TYPES = Object.keys(UNIT_TYPES) as [UnitType, ...UnitType[]];

/** Types that are territories with a people's committee of their own. */
export const TERRITORY_TYPES: readonly UnitType[] = ['tinh', 'huyen', 'xa', 'thi-tran', 'phuong'];

/** Agency, commune or group with validity dates, `content/don-vi/<id>.yaml`. */
const unitSchema = () =>
  z.strictObject({
    type: field(z.enum(TYPES), 'Loại', `Một trong: ${TYPES.join(', ')}.`),
    names: field(
      z
        .array(
          z.strictObject({
            name: field(line(160), 'Tên', 'Tên chính thức trong thời gian này, viết như danh mục.'),
            short: field(line(80).optional(), 'Tên gọi ngắn', 'Tên ngắn trong danh sách.'),
            from: field(isoDate().optional(), 'Từ ngày', 'Ngày bắt đầu mang tên này, nếu biết.'),
            to: field(isoDate().optional(), 'Đến ngày', 'Ngày cuối cùng mang tên này, nếu biết.'),
          }),
        )
        .min(1),
      'Các tên',
      'Tên qua từng thời kỳ, mới nhất để cuối.',
    ),
    codes: field(
      z
        .array(
          z.strictObject({
            code: field(
              z.string().regex(/^\d{2,5}$/, { error: 'mã số đặt trong dấu nháy, 2 đến 5 chữ số' }),
              'Mã số',
              'Mã trong danh mục đơn vị hành chính.',
            ),
            from: field(isoDate().optional(), 'Từ ngày', 'Ngày mã bắt đầu dùng.'),
            to: field(isoDate().optional(), 'Đến ngày', 'Ngày cuối cùng của mã.'),
          }),
        )
        .optional(),
      'Mã đơn vị hành chính',
      'Mã được dùng lại sau sắp xếp, nên luôn ghi thời hạn.',
    ),
    valid: field(
      z.strictObject({
        from: field(isoDate().optional(), 'Từ ngày', 'Ngày bắt đầu hoạt động, nếu biết.'),
        to: field(isoDate().optional(), 'Đến ngày', 'Ngày cuối cùng hoạt động, nếu đã kết thúc.'),
        toText: field(
          line(120).optional(),
          'Ghi bằng chữ',
          'Khi không biết chính xác, ví dụ “không muộn hơn 30/6/2025”.',
        ),
      }),
      'Thời gian tồn tại',
      'Để trống “đến ngày” khi đơn vị còn hoạt động.',
    ),
    parent: field(identifier().optional(), 'Thuộc', 'Mã đơn vị cấp trên.'),
    predecessors: field(z.array(identifier()).optional(), 'Hợp thành từ', 'Mã các đơn vị trước đó.'),
    successors: field(z.array(identifier()).optional(), 'Nay thuộc', 'Mã các đơn vị tiếp nối.'),
    description: field(line(600), 'Giới thiệu', 'Một, hai câu: đơn vị là gì, nay ra sao.'),
    seat: field(
      z
        .strictObject({ text: field(line(200), 'Nơi đặt trụ sở', 'Như nguồn ghi.'), source: source() })
        .optional(),
      'Trụ sở',
      'Chỉ ghi khi có nguồn.',
    ),
    figures: field(
      z
        .array(
          z.strictObject({
            label: field(line(80), 'Tên số liệu', 'Ví dụ: Diện tích.'),
            value: field(line(120), 'Giá trị', 'Như nguồn ghi, kèm đơn vị đo.'),
            source: source(),
            note: field(line(300).optional(), 'Ghi chú', 'Điều cần lưu ý về số liệu.'),
          }),
        )
        .optional(),
      'Số liệu',
      'Mỗi số liệu phải có nguồn.',
    ),
    website: field(
      webAddress().optional(),
      'Trang thông tin điện tử',
      'Chỉ ghi khi đã kiểm tra còn hoạt động.',
    ),
    documents: field(z.array(identifier()).optional(), 'Văn bản', 'Văn bản về việc thành lập, sắp xếp.'),
    sources: field(z.array(source()).optional(), 'Nguồn', 'Nguồn của các thông tin trên.'),
    keywords: field(z.array(line(80)).optional(), 'Từ khóa', 'Tên gọi khác, tên cũ.'),
  });
export type Unit = z.infer<ReturnType<typeof unitSchema>>;

/** Identifiers that a unit points at. */
const unitReferences = (unit: Unit): Reference[] => [
  ...fieldReference('parent', 'unit', unit.parent),
  ...listReferences('predecessors', 'unit', unit.predecessors),
  ...listReferences('successors', 'unit', unit.successors),
  ...listReferences('documents', 'document', unit.documents),
];

/** The name in use on a day, else the last one known. `date` is `YYYY-MM-DD`. */
export function unitNameOn(unit: Unit, date: string): { name: string; short: string } {
  const found = unit.names.find((name) => runsOn(name, date)) ?? unit.names.at(-1);
  if (!found) throw new Error('A unit without a name passed its schema.');
  return { name: found.name, short: found.short ?? found.name };
}

/** A unit's name without the word for its type: “Lúa Vàng” of “Xã Lúa Vàng”. */
export function withoutType(name: string, type: UnitType): string {
  const prefix = `${UNIT_TYPES[type]} `;
  return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

/** Whether the unit exists on a day. A unit whose last day is known only in words counts until that text's day is given in `to`. */
export const existsOn = ({ valid }: Unit, date: string): boolean => runsOn(valid, date);

/** Whether a unit's last day has passed on a day (`YYYY-MM-DD`). */
export const hasEndedBy = ({ valid }: Unit, date: string): boolean =>
  valid.to !== undefined && valid.to < date;

/** Address of a unit. */
export const unitAddress = (id: string): string => `/don-vi/${id}/`;

/** What the house knows of units. */
export const units = {
  label: 'Đơn vị',
  ...recordsIn('don-vi'),
  schema: unitSchema,
  references: unitReferences,
  target: 'unit',
  address: unitAddress,
  title: (unit: Unit, day) => unitNameOn(unit, day).name,
} as const satisfies ContentType;
