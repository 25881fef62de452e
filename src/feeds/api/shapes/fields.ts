import { z } from 'astro/zod';

/** Parts that the shapes of the API share. */

/** Text of any length. */
export const text = () => z.string();

/** Several texts. */
export const texts = () => z.array(z.string());

/** An identifier of ours. */
export const id = () => z.string().meta({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' });

/** Identifiers of ours. */
export const ids = () => z.array(id());

/** An absolute address. */
export const address = (description?: string) => z.url().meta(description ? { description } : {});

/** A day, `YYYY-MM-DD`. */
export const day = () => z.string().meta({ format: 'date' });
/** A date known only as far as its source writes it. */
export const partialDate = () => z.string().meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });

/** An item of a plan, such as `II.1.3`. */
export const planItem = () => z.string().meta({ description: 'Mục của kế hoạch, ví dụ II.1.3, III.1.' });

/** One of the keys of a table of words. */
export const keysOf = <Key extends string>(words: Record<Key, string>) =>
  z.enum(Object.keys(words) as [Key, ...Key[]]);

/** Where a fact comes from. */
export const source = () =>
  z.object({
    name: text(),
    url: address().optional(),
    archive: address().optional().meta({ description: 'Bản lưu, khi địa chỉ nguồn không mở được nữa.' }),
    date: partialDate().optional(),
    withdrawn: day().optional().meta({ description: 'Nơi đăng đã gỡ nguồn này từ ngày nào.' }),
    differs: text().optional().meta({ description: 'Chỗ nguồn này ghi khác các nguồn kia.' }),
  });

/** A text with its source. */
export const sourced = () => z.object({ text: text(), source: source() });

/** Addresses of the feeds of a topic or unit. */
export const feeds = () => z.object({ rss: address(), atom: address(), json: address() });

/** What stays of something withdrawn. */
export const tombstone = (of: z.ZodString) =>
  z.object({
    id: of,
    withdrawn: z
      .object({ date: day(), reason: text(), replacement: z.union([address(), z.null()]) })
      .meta({ description: 'Đã gỡ ngày nào, vì sao, trang thay thế (null khi không có).' }),
  });
