import { z } from 'astro/zod';
import { address, day, id, ids, planItem, source, text, texts, tombstone } from './fields.ts';

const ARTICLE_ID = '^\\d{4}/[a-z0-9]+(-[a-z0-9]+)*$';
const articleId = () => z.string().meta({ pattern: ARTICLE_ID, description: 'Năm và tên của bài.' });
const articleFields = () => ({
  id: articleId(),
  firstId: articleId().meta({
    pattern: ARTICLE_ID,
    description: 'Năm và tên lúc đăng lần đầu: không đổi khi bài đổi địa chỉ.',
  }),
  url: address('Trang của bài.'),
  api: address('Toàn văn bài dưới dạng JSON.'),
  title: text(),
  description: text(),
  date: day().meta({
    format: 'date',
    description: 'Ngày đăng của chuyên mục này, không phải ngày của nguồn.',
  }),
  updated: day().optional(),
  appliesUntil: day().optional(),
  topic: id(),
  units: ids().optional(),
  documents: ids().optional(),
  plan: z.array(planItem()).optional(),
  author: text().optional(),
  source: source().optional(),
  keyPoints: texts().optional(),
  corrections: z.array(z.object({ date: day(), text: text() })).optional(),
  broadcast: z
    .array(z.object({ date: day(), station: text(), times: z.int() }))
    .optional()
    .meta({ description: 'Bài đã phát thanh ngày nào, ở đài nào, mấy lần.' }),
  archived: z.boolean().optional().meta({ description: 'Dựa trên kế hoạch gốc, là tài liệu lưu trữ.' }),
});

const articleSummary = z.object(articleFields());

/** What stays of a withdrawn article. */
export const articleTombstone = tombstone(articleId());

/** An article in a list. */
export const article = z.union([articleTombstone, articleSummary]);
/** A whole article: as in the list, with its text and further sources. */
export const articleWhole = z.object({
  ...articleFields(),
  html: text().meta({ description: 'Toàn văn dạng HTML, mọi liên kết đầy đủ.' }),
  sources: z.array(source()).optional(),
  keywords: texts().optional(),
});
