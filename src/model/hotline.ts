import { z } from 'astro/zod';
import { listIn, type ContentType } from './content-type.ts';
import { field, identifier, line, source, webAddress } from './fields/common.ts';
import { isoDate } from './fields/date.ts';
import { checked } from './fields/checked.ts';
import { parsePhone, phone } from './fields/phone.ts';
import { runsOn } from './period.ts';
import { fieldReference, type Reference } from './reference.ts';
import { numberedSources, type Grounds } from './trust.ts';

/** What people look for when they open the hotlines page, in the order shown. */
export const HOTLINE_NEEDS = {
  'dich-vu-cong': 'Nộp hồ sơ, tra cứu hồ sơ trực tuyến',
  'dinh-danh': 'Tài khoản định danh, VNeID',
  'phan-anh': 'Gửi phản ánh, kiến nghị',
  'dia-phuong': 'Gặp xã, Bộ phận Một cửa',
  'khan-cap': 'Khẩn cấp',
} as const;
export type HotlineNeed = keyof typeof HOTLINE_NEEDS;
const NEEDS = Object.keys(HOTLINE_NEEDS) as [HotlineNeed, ...HotlineNeed[]];

/** How a hotline is reached; a record without a checked number says where to turn instead. */
const channel = <Channel extends 'phone' | 'web' | 'email' | 'address' | 'none'>(name: Channel) =>
  field(z.literal(name), 'Kênh', 'Một trong: phone, web, email, address, none (không có số để đăng).');

const shared = () => ({
  id: field(identifier(), 'Mã', 'Không đổi sau khi đã đăng.'),
  name: field(line(160), 'Tên', 'Người dân gọi nơi này là gì.'),
  need: field(z.enum(NEEDS), 'Nhu cầu', `Một trong: ${NEEDS.join(', ')}.`),
  unit: field(identifier().optional(), 'Đơn vị', 'Mã đơn vị, nếu của một đơn vị trong content/don-vi/.'),
  operator: field(line(160).optional(), 'Nơi trả lời', 'Cơ quan vận hành, nếu nguồn có nêu.'),
  validFrom: field(isoDate().optional(), 'Dùng từ ngày', 'Nếu biết.'),
  validTo: field(isoDate().optional(), 'Dùng đến ngày', 'Sau ngày này không còn hiện.'),
  note: field(line(400).optional(), 'Ghi chú', 'Điều người gọi cần biết.'),
});

/** What a reader knows before turning to it, and how it was checked. */
const reachable = () => ({
  when: field(
    line(160)
      .refine((text) => !/[.!?…;]$/.test(text), { error: 'viết một vế câu, không có dấu ở cuối' })
      .optional(),
    'Khi nào gọi',
    'Một vế câu, không có dấu chấm cuối, ví dụ “Gọi khi bạn cần hỏi về hồ sơ đã nộp”.',
  ),
  hours: field(line(120).optional(), 'Giờ làm việc', 'Chỉ ghi khi nguồn có nêu.'),
  cost: field(line(120).optional(), 'Cước phí', 'Chỉ ghi khi nguồn có nêu, ví dụ “Cước theo nhà mạng”.'),
  checked: checked(),
  source: source(),
});

/** Hotline or address; all stand in `content/duong-day-nong.yaml`. */
const hotlineSchema = () =>
  z.discriminatedUnion('channel', [
    z.strictObject({
      ...shared(),
      channel: channel('phone'),
      value: field(phone(), 'Số điện thoại', 'Đặt trong dấu nháy.'),
      ...reachable(),
    }),
    z.strictObject({
      ...shared(),
      channel: channel('web'),
      value: field(webAddress(), 'Trang web', 'Địa chỉ đầy đủ.'),
      ...reachable(),
    }),
    z.strictObject({
      ...shared(),
      channel: channel('email'),
      value: field(z.email({ error: 'địa chỉ thư điện tử không đúng' }), 'Thư điện tử', 'Địa chỉ đầy đủ.'),
      ...reachable(),
    }),
    z.strictObject({
      ...shared(),
      channel: channel('address'),
      value: field(line(200), 'Địa chỉ', 'Như nguồn ghi.'),
      ...reachable(),
    }),
    z.strictObject({
      ...shared(),
      channel: channel('none'),
      instead: field(
        line(300),
        'Liên hệ thay thế',
        'Khi chưa có số được xác minh: người dân nên tìm đến đâu.',
      ),
      insteadHotlines: field(
        z.array(identifier()).optional(),
        'Đầu mối thay thế',
        'Mã đường dây nóng khác dùng được.',
      ),
    }),
  ]);
export type Hotline = z.infer<ReturnType<typeof hotlineSchema>>;
export type ReachableHotline = Exclude<Hotline, { channel: 'none' }>;

/** Identifiers that a hotline points at. */
const hotlineReferences = (hotline: Hotline): Reference[] => [
  ...fieldReference('unit', 'unit', hotline.unit),
  ...(hotline.channel === 'none'
    ? (hotline.insteadHotlines ?? []).map((id, position) => ({
        path: ['insteadHotlines', position],
        to: 'hotline' as const,
        id,
      }))
    : []),
];

/** Link that reaches a hotline: `tel:` with national digits, `mailto:`, the web address; undefined for a place. */
export function hotlineHref(hotline: ReachableHotline): string | undefined {
  if (hotline.channel === 'phone') return `tel:${parsePhone(hotline.value)?.national ?? ''}`;
  if (hotline.channel === 'email') return `mailto:${hotline.value}`;
  return hotline.channel === 'web' ? hotline.value : undefined;
}

/** Whether a hotline is in use on a day (`YYYY-MM-DD`). */
export const inUseOn = ({ validFrom, validTo }: Hotline, date: string): boolean =>
  runsOn({ from: validFrom, to: validTo }, date);

const isReachable = (hotline: Hotline): hotline is ReachableHotline => hotline.channel !== 'none';

/** Those of some hotlines that have a number, an address or a site of their own. */
export const reachableOf = (hotlines: readonly Hotline[]): ReachableHotline[] => hotlines.filter(isReachable);

/** A number of the emergency services: everybody knows it, each is for a need of its own, and nobody may call it to try. */
export const isEmergency = ({ need }: Pick<Hotline, 'need'>): boolean => need === 'khan-cap';

/** Hotlines in the order in which people need them. */
export interface SortedHotlines {
  /** For each need that has any: the one to turn to first, a phone where there is one; in an emergency all. */
  readonly first: readonly { readonly need: HotlineNeed; readonly hotlines: readonly ReachableHotline[] }[];
  /** What else can be reached, by need. */
  readonly others: readonly ReachableHotline[];
  /** Those without number or address. */
  readonly none: readonly Hotline[];
}

/** Sorts hotlines by need; within a need the editors' order holds. */
export function sortedByNeed(hotlines: readonly Hotline[]): SortedHotlines {
  const groups = NEEDS.map((need) => {
    const members = reachableOf(hotlines).filter((hotline) => hotline.need === need);
    const main = members.find(({ channel: of }) => of === 'phone') ?? members[0];
    return { need, members, hotlines: members.filter((one) => isEmergency(one) || one === main) };
  });
  return {
    first: groups.filter((group) => group.hotlines.length > 0),
    others: groups.flatMap((group) => group.members.filter((one) => !group.hotlines.includes(one))),
    none: hotlines.filter((hotline) => !isReachable(hotline)),
  };
}

/** What hotlines rest on together: as of the day on which the first of them was checked, for then all were in use. */
export function hotlineGrounds(hotlines: readonly Hotline[]): Grounds {
  const known = reachableOf(hotlines);
  return {
    sources: numberedSources(known.map(({ source: of }) => of)).sources,
    newest: known.map(({ source: of }) => of),
    informedUntil: known.map(({ checked: { date } }) => date).sort()[0],
  };
}

/** What the house knows of hotlines. */
export const hotlines = {
  label: 'Đường dây nóng',
  ...listIn('duong-day-nong.yaml'),
  schema: hotlineSchema,
  references: hotlineReferences,
  target: 'hotline',
} as const satisfies ContentType;
