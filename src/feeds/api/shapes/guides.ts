import { z } from 'astro/zod';
import { address, day, id, ids, source, text, texts, tombstone } from './fields.ts';

/** What stays of a withdrawn guide. */
export const guideTombstone = tombstone(z.string());

/** A guide with its fixed questions. */
export const guide = z.object({
  id: id(),
  url: address(),
  title: text(),
  description: text(),
  date: day(),
  updated: day().optional(),
  appliesUntil: day().optional(),
  topic: id(),
  owner: text(),
  reviewed: day(),
  nextReview: day(),
  informedUntil: day(),
  start: id().optional().meta({ description: 'Đường dây nóng là trang web để bắt đầu.' }),
  audience: texts(),
  needs: texts(),
  steps: z.array(z.object({ title: text(), text: text().optional() })),
  duration: texts(),
  cost: texts().meta({ description: 'Trống khi chưa có nguồn chắc chắn.' }),
  where: texts(),
  result: texts(),
  contact: texts(),
  hotlines: ids().optional(),
  documents: ids().optional(),
  warnings: texts().optional(),
  unclaimed: texts().optional().meta({ description: 'Điều chưa có thông tin xác minh.' }),
  html: text().meta({ description: 'Lời dẫn dạng HTML.' }),
  sources: z.array(source()),
});
