import { z } from 'astro/zod';
import { ACTIVITY_STATES, type ActivityState } from './activity-state.ts';
import type { ContentType } from './content-type.ts';
import { newestYearFirst } from './order.ts';
import { field, identifier, line, planReference, refuseRepeats } from './fields/common.ts';
import { isoDate } from './fields/date.ts';
import { sitePath } from './fields/site-path.ts';
import { listReferences, type Reference } from './reference.ts';

const STATES = Object.keys(ACTIVITY_STATES) as [ActivityState, ...ActivityState[]];

/** Fields of a plan that hold its numbered items. */
const ITEM_LISTS = ['contents', 'forms', 'activities', 'duties'] as const;

const partyFields = (label: string) => ({
  text: field(line(300), label, 'Như văn bản ghi.'),
  units: field(z.array(identifier()).min(1), 'Đơn vị', 'Mã các đơn vị, trong content/don-vi/.'),
});

/** Communication plan of a unit for a year, `content/ke-hoach/<year>/ke-hoach.yaml`; its text verbatim is `toan-van.md`. */
const planSchema = () =>
  z
    .strictObject({
      year: field(z.int().min(2000).max(2100), 'Năm', 'Năm của kế hoạch.'),
      unit: field(identifier(), 'Đơn vị ban hành', 'Mã đơn vị trong content/don-vi/.'),
      number: field(line(60), 'Số, ký hiệu', 'Chưa có số thì viết …/KH-UBND.'),
      title: field(line(300), 'Tên kế hoạch', 'Như văn bản ghi.'),
      status: field(line(300), 'Tình trạng văn bản', 'Ví dụ: bản chưa ghi số, ngày ban hành.'),
      archived: field(z.boolean(), 'Lưu trữ', 'true khi kế hoạch đã là tài liệu lưu trữ.'),
      summary: field(z.array(line(600)), 'Tóm tắt', 'Bằng lời dễ hiểu.'),
      documents: field(z.array(identifier()), 'Văn bản được nêu', 'Mã các văn bản mà kế hoạch nhắc tới.'),
      contents: field(
        z.array(
          z.strictObject({
            id: field(planReference('II.1'), 'Mục', 'II.1.1 đến II.1.9.'),
            title: field(line(160), 'Tên gọi ngắn', 'Tên do ban biên tập đặt để dễ tìm.'),
            text: field(line(3000), 'Nguyên văn', 'Đúng từng chữ như kế hoạch.'),
            topics: field(z.array(identifier()).min(1), 'Chuyên mục', 'Mã chuyên mục thể hiện nội dung này.'),
          }),
        ),
        'Nội dung tuyên truyền',
        'Các nội dung của mục II.1.',
      ),
      forms: field(
        z.array(
          z.strictObject({
            id: field(planReference('II.2'), 'Mục', 'II.2.1 đến II.2.5.'),
            title: field(line(160), 'Tên gọi ngắn', 'Tên do ban biên tập đặt.'),
            text: field(line(1500), 'Nguyên văn', 'Đúng từng chữ như kế hoạch.'),
          }),
        ),
        'Hình thức tuyên truyền',
        'Các hình thức của mục II.2.',
      ),
      activities: field(
        z.array(
          z.strictObject({
            id: field(planReference('III'), 'Mục', 'III.1 đến III.7.'),
            text: field(line(1000), 'Nội dung', 'Đúng từng chữ như kế hoạch.'),
            lead: field(z.strictObject(partyFields('Cơ quan chủ trì')), 'Chủ trì', 'Có thể nhiều đơn vị.'),
            partner: field(
              z.strictObject(partyFields('Cơ quan phối hợp')).optional(),
              'Phối hợp',
              'Kế hoạch để trống thì để trống.',
            ),
            deadline: field(line(160), 'Thời gian thực hiện', 'Đúng như kế hoạch ghi.'),
            start: field(
              isoDate().optional(),
              'Ngày đầu, để vào lịch',
              'Khi kế hoạch ghi một khoảng thời gian: quý IV/2026 thì ghi 2026-10-01.',
            ),
            end: field(
              isoDate().optional(),
              'Ngày cuối, để vào lịch',
              'Hạn chót, hoặc ngày cuối của tháng, quý, năm: quý IV/2026 thì ghi 2026-12-31. “Thường xuyên” thì bỏ trống.',
            ),
            note: field(line(500).optional(), 'Chú thích', 'Chỗ nguyên văn không khớp.'),
            state: field(z.enum(STATES), 'Tình trạng', 'Không có báo cáo thì chọn chua-co-thong-tin.'),
            addresses: field(
              z.array(sitePath()).optional(),
              'Trang liên quan',
              'Các trang của chuyên mục phục vụ hoạt động này.',
            ),
          }),
        ),
        'Hoạt động trọng tâm',
        'Các hoạt động của mục III.',
      ),
      duties: field(
        z.array(
          z.strictObject({
            id: field(planReference('V'), 'Mục', 'V.1 đến V.6.'),
            unit: field(identifier(), 'Đơn vị', 'Mã đơn vị trong content/don-vi/.'),
            texts: field(z.array(line(1000)).min(1), 'Nhiệm vụ', 'Đúng từng chữ như kế hoạch.'),
          }),
        ),
        'Tổ chức thực hiện',
        'Nhiệm vụ của từng đơn vị ở mục V.',
      ),
      remarks: field(
        z.array(
          z.strictObject({
            where: field(line(80), 'Chỗ', 'Mục của kế hoạch.'),
            text: field(line(500), 'Chú thích', 'Điều người đọc cần biết.'),
          }),
        ),
        'Chú thích nguyên văn',
        'Những chỗ nguyên văn thiếu chữ, lệch năm, chưa đối chiếu được.',
      ),
    })
    .superRefine((plan, context) => {
      // Each list has numbers of its own, so that two items of one number stand in one list.
      for (const key of ITEM_LISTS)
        refuseRepeats(context, { key, nameKey: 'id', names: plan[key].map(({ id }) => id), what: 'mục' });
      for (const [n, { start, end }] of plan.activities.entries())
        if (start !== undefined && (end === undefined || end < start))
          context.addIssue({
            code: 'custom',
            path: ['activities', n, 'end'],
            message: 'có ngày đầu thì phải có ngày cuối, không trước ngày đầu',
          });
    });

/** A plan's text word for word, `content/ke-hoach/<year>/toan-van.md`: all of it is body. */
const planTextSchema = () => z.strictObject({});
export type PlanText = z.infer<ReturnType<typeof planTextSchema>>;

export type Plan = z.infer<ReturnType<typeof planSchema>>;

/** Identifiers that a plan points at. */
const planReferences = (plan: Plan): Reference[] => [
  { path: ['unit'], to: 'unit', id: plan.unit },
  ...listReferences('documents', 'document', plan.documents),
  ...plan.contents.flatMap((content, n) =>
    listReferences('topics', 'topic', content.topics, ['contents', n]),
  ),
  ...plan.activities.flatMap((activity, n) => [
    ...listReferences('units', 'unit', activity.lead.units, ['activities', n, 'lead']),
    ...listReferences('units', 'unit', activity.partner?.units, ['activities', n, 'partner']),
  ]),
  ...plan.duties.map((duty, n): Reference => ({ path: ['duties', n, 'unit'], to: 'unit', id: duty.unit })),
];

/** Address of a plan. */
export const planAddress = (id: string): string => `/ke-hoach/${id}/`;

/** Address of the drawing of how a plan's contents were served, month by month. */
export const coverageAddress = (id: string): string => `${planAddress(id)}bai-theo-thang.svg`;

/** Address of the calendar of a plan's activities. */
export const planCalendarAddress = (id: string): string => `${planAddress(id)}lich.ics`;

/** Numbers of all items that a plan has. */
export const planItems = (plan: Plan): string[] =>
  ITEM_LISTS.flatMap((list) => plan[list].map(({ id }) => id));

/** Anchor of a plan item on the plan's page: `II.1.3` is `#ii-1-3`. */
export const planAnchor = (id: string): string => id.toLowerCase().replaceAll('.', '-');

/** What the house knows of plans. */
export const plans = {
  label: 'Kế hoạch',
  storage: 'record',
  path: 'ke-hoach',
  files: /^(\d{4}(?:-[a-z0-9-]+)?)\/ke-hoach\.yaml$/,
  fileName: '<năm>/ke-hoach.yaml',
  schema: planSchema,
  references: planReferences,
  target: 'plan',
  address: planAddress,
  order: newestYearFirst,
} as const satisfies ContentType;

/** What the house knows of plan texts. */
export const planTexts = {
  label: 'Nguyên văn kế hoạch',
  storage: 'page',
  path: 'ke-hoach',
  files: /^(\d{4}(?:-[a-z0-9-]+)?)\/toan-van\.md$/,
  fileName: '<năm>/toan-van.md',
  schema: planTextSchema,
  verbatim: true,
} as const satisfies ContentType;
