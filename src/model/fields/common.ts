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

/** An `https:` or `http:` address; other schemes (`javascript:`, `data:`) are refused. */
export const webAddress = () =>
  z.url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: 'địa chỉ phải bắt đầu bằng https:// và có tên miền',
  });

/** Where a fact comes from. */
export const source = () =>
  field(
    z.strictObject({
      name: field(line(400), 'Nguồn', 'Tên văn bản, cơ quan hoặc báo đã đăng.'),
      url: field(webAddress().optional(), 'Địa chỉ nguồn', 'Đường dẫn đầy đủ, nếu biết.'),
      date: field(partialDate().optional(), 'Ngày của nguồn', 'Viết 2021, 2021-07 hoặc 2021-07-15.'),
    }),
    'Nguồn',
    'Lấy từ đâu: tên, địa chỉ, ngày.',
  );
export type Source = z.infer<ReturnType<typeof source>>;

/** The nine plan contents (II.1), five forms (II.2), seven activities (III) and six duties (V) of a plan. */
export const planReference = () =>
  z.string().regex(/^(II\.1\.[1-9]|II\.2\.[1-5]|III\.[1-7]|V\.[1-6])$/, {
    error: 'mục kế hoạch viết II.1.1–II.1.9, II.2.1–II.2.5, III.1–III.7 hoặc V.1–V.6',
  });

/** Fields that every dated page shares: corrections, withdrawal, old addresses, drafts. */
export const lifecycle = () => ({
  aliases: field(z.array(sitePath()).optional(), 'Địa chỉ cũ', 'Các địa chỉ trước đây của trang này.'),
  keywords: field(
    z.array(line(80)).max(20).optional(),
    'Từ khóa',
    'Những từ khác mà người dân hay gõ khi tìm.',
  ),
  updated: field(isoDate().optional(), 'Ngày cập nhật', 'Ngày sửa nội dung gần nhất.'),
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
  draft: field(z.boolean().optional(), 'Bản nháp', 'true thì không bao giờ được đăng.'),
});
export type Correction = { date: string; text: string };
export type Withdrawal = { date: string; reason: string; replacement?: string | undefined };
