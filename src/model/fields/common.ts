import { z } from 'astro/zod';
import { isoDate, partialDate } from './date.ts';
import { sitePath } from './site-path.ts';

/** What an editor sees of a field: its Vietnamese name and one sentence of advice. */
export interface FieldMeta {
  readonly label: string;
  readonly hint: string;
}

/** Gives a schema the Vietnamese label and hint from which forms, templates and messages are made. */
export const field = <T extends z.ZodType>(schema: T, label: string, hint: string): T =>
  schema.meta({ label, hint } satisfies FieldMeta);

/** An identifier of ours: lower-case ASCII words joined by `-`, at most 80 characters. */
export const identifier = () =>
  z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'mã chỉ gồm chữ thường không dấu, số và dấu gạch nối' });

/** Text of one line that is not empty. */
export const line = (max = 300) =>
  z
    .string()
    .trim()
    .min(1, { error: 'không được để trống' })
    .max(max, { error: `dài quá ${max} ký tự` });

/** Who is answerable, where it is known: the field is left out while it is not, and `/can-bo-sung/` tells the owner. */
export const answerable = (max: number) =>
  line(max)
    .refine((name) => !/^chưa /i.test(name), {
      error: 'chưa xác định thì bỏ dòng này, đừng ghi “Chưa xác định”',
    })
    .optional();

/** An `https:` or `http:` address; other schemes (`javascript:`, `data:`) are refused. */
export const webAddress = () =>
  z.url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: 'địa chỉ phải bắt đầu bằng https:// và có tên miền',
  });

/** What readers cannot know a publisher by: where code is kept, machines that answer. */
const NO_SOURCE = /github|gitlab|chatbot|tigodoo|không ghi địa chỉ/i;

/** Where a fact comes from. */
export const source = () =>
  field(
    z.strictObject({
      name: field(
        line(400).refine((name) => !NO_SOURCE.test(name), {
          error: 'nguồn là văn bản, cơ quan hoặc báo mà người đọc biết, không phải kho mã hay máy trả lời',
        }),
        'Nguồn',
        'Tên văn bản, cơ quan hoặc báo đã đăng.',
      ),
      url: field(webAddress().optional(), 'Địa chỉ nguồn', 'Đường dẫn đầy đủ, nếu biết.'),
      archive: field(
        webAddress().optional(),
        'Bản lưu của nguồn',
        'Địa chỉ bản lưu, ví dụ trên web.archive.org, khi địa chỉ nguồn không mở được nữa; trang dẫn đến bản lưu.',
      ),
      date: field(partialDate().optional(), 'Ngày của nguồn', 'Viết 2021, 2021-07 hoặc 2021-07-15.'),
      withdrawn: field(
        isoDate().optional(),
        'Ngày nguồn bị gỡ',
        'Nơi đăng đã gỡ hoặc thu hồi nguồn này từ ngày nào; từ ngày đó trang tự nói.',
      ),
      differs: field(
        line(300).optional(),
        'Nguồn này ghi khác',
        'Chỗ nguồn này ghi khác các nguồn kia; trang nói rõ các nguồn chưa khớp.',
      ),
    }),
    'Nguồn',
    'Lấy từ đâu: tên, địa chỉ, ngày.',
  );
export type Source = z.infer<ReturnType<typeof source>>;

/** Where readers are led for a source: to its archived copy, which is named when its own address is dead. */
export const sourceAddress = ({ archive, url }: Source): string | undefined => archive ?? url;

/** How many items each numbered section of a plan has: contents, forms, activities, duties. */
const PLAN_SECTIONS = { 'II.1': 9, 'II.2': 5, III: 7, V: 6 } as const;
export type PlanSection = keyof typeof PLAN_SECTIONS;
const SECTIONS = Object.keys(PLAN_SECTIONS) as PlanSection[];

/** Every number that an item of a plan may have, in the order of the plan. */
export const PLAN_ITEMS: readonly string[] = SECTIONS.flatMap((section) =>
  Array.from({ length: PLAN_SECTIONS[section] }, (_, n) => `${section}.${n + 1}`),
);

const sectionWords = (section: PlanSection): string => `${section}.1–${section}.${PLAN_SECTIONS[section]}`;

/** The number of an item of a plan, of one section or of any. */
export const planReference = (section?: PlanSection) => {
  const numbers = section ? PLAN_ITEMS.filter((item) => item.startsWith(`${section}.`)) : PLAN_ITEMS;
  const words = section ? [sectionWords(section)] : SECTIONS.map(sectionWords);
  return z.string().regex(new RegExp(`^(?:${numbers.join('|').replaceAll('.', String.raw`\.`)})$`), {
    error: `mục kế hoạch viết ${words.join(', ').replace(/, (?=[^,]*$)/, ' hoặc ')}`,
  });
};

/** A list whose members bear names, each of which may stand there once. */
export interface NamedList {
  readonly key: string;
  /** Key of the name in a member. */
  readonly nameKey: string;
  readonly names: readonly (string | number)[];
  /** What a member is, in Vietnamese. */
  readonly what: string;
}

/** Refuses each member of a list that bears the name of an earlier one: a page would show only the first, or both at one anchor. */
export const refuseRepeats = (context: z.RefinementCtx, { key, nameKey, names, what }: NamedList): void =>
  names.forEach((name, n) => {
    const first = names.indexOf(name);
    if (first < n)
      context.addIssue({
        code: 'custom',
        path: [key, n, nameKey],
        message: `${what} “${name}” đã ghi ở mục thứ ${first + 1} của ${key}; chỉ ghi một lần`,
      });
  });

/** Fields of whatever keeps its address when it is corrected, moved or withdrawn. */
export const lasting = () => ({
  aliases: field(
    z.array(sitePath()).optional(),
    'Địa chỉ cũ',
    'Các địa chỉ trước đây của trang này, cũ nhất ghi trước.',
  ),
  keywords: field(
    z.array(line(80)).max(20).optional(),
    'Từ khóa',
    'Những từ khác mà người dân hay gõ khi tìm.',
  ),
  corrections: field(
    z
      .array(
        z.strictObject({
          date: field(isoDate(), 'Ngày đính chính', 'Ngày sửa lỗi.'),
          text: field(line(500), 'Nội dung đính chính', 'Sai gì, sửa thành gì.'),
        }),
      )
      .optional(),
    'Đính chính',
    'Ghi lại mỗi lần sửa sai; hiện ở đầu trang và ở trang Đính chính.',
  ),
  withdrawn: field(
    z
      .strictObject({
        date: field(isoDate(), 'Ngày gỡ', 'Ngày gỡ bài.'),
        reason: field(line(300), 'Lý do gỡ', 'Nói rõ cho người đọc vì sao gỡ.'),
        replacement: field(sitePath().optional(), 'Trang thay thế', 'Địa chỉ trang thay thế, nếu có.'),
      })
      .optional(),
    'Gỡ bỏ',
    'Bài bị gỡ vẫn giữ địa chỉ và ghi lý do.',
  ),
});

/** Fields that every dated page shares: corrections, withdrawal, old addresses, drafts. */
export const lifecycle = () => ({
  ...lasting(),
  updated: field(isoDate().optional(), 'Ngày cập nhật', 'Ngày sửa nội dung gần nhất.'),
  appliesUntil: field(
    isoDate().optional(),
    'Áp dụng đến hết ngày',
    'Bài nêu quy định có thời hạn thì ghi ngày cuối cùng; qua ngày đó trang tự nói là đã hết hạn.',
  ),
  draft: field(z.boolean().optional(), 'Bản nháp', 'true thì không bao giờ được đăng.'),
});
export type Correction = { date: string; text: string };
export type Withdrawal = { date: string; reason: string; replacement?: string | undefined };
