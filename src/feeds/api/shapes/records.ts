import { z } from 'astro/zod';
import { VALIDITY_STATES } from '../../../model/document.ts';
import { address, day, id, ids, keysOf, partialDate, source, sourced, text, texts } from './fields.ts';

/** An index with its results, gaps and sources. */
export const index = z.object({
  id: id(),
  url: address(),
  csv: address('Kết quả dạng CSV.'),
  title: text(),
  short: text(),
  description: text(),
  measures: z.array(sourced()),
  publisher: sourced().optional(),
  scoring: z.array(sourced()),
  series: z.array(
    z.object({
      id: id(),
      label: text(),
      scope: text(),
      unit: text(),
      place: id().optional().meta({ description: 'Đơn vị mà dãy là kết quả của nó.' }),
    }),
  ),
  breaks: z
    .array(z.object({ year: z.int(), text: text() }))
    .optional()
    .meta({ description: 'Năm đầu theo cách đo mới: không so sánh qua năm này.' }),
  results: z.array(
    z.object({
      year: z.int().meta({ description: 'Năm đánh giá, không phải năm công bố.' }),
      series: id(),
      until: partialDate()
        .optional()
        .meta({ description: 'Có nghĩa là kết quả tính đến lúc này, không phải cả năm.' }),
      score: z.number().optional(),
      rank: text().optional(),
      told: text().optional().meta({ description: 'Kết quả bằng lời, khi nguồn không nêu số.' }),
      holder: text().optional(),
      published: partialDate().optional(),
      derived: text().optional().meta({ description: 'Có nghĩa là số suy ra; ghi phép tính.' }),
      note: text().optional(),
      source: source(),
    }),
  ),
  gaps: texts().meta({ description: 'Những gì chưa tìm được nguồn.' }),
  notes: texts().optional(),
  documents: ids().optional(),
});

/** A document with its validity. */
export const document = z.object({
  id: id(),
  url: address(),
  number: text(),
  title: text(),
  kind: text(),
  issuer: text(),
  date: day().optional(),
  dateNote: text().optional(),
  validity: z.object({
    state: keysOf(VALIDITY_STATES),
    from: day().optional(),
    to: day().optional(),
    replacedBy: ids().optional(),
    amendedBy: ids().optional(),
    note: text().optional(),
  }),
  confirmed: z.boolean().meta({ description: 'false: mới chỉ thấy nêu trong kế hoạch gốc.' }),
  cited: texts().optional(),
  link: address().optional(),
  summary: texts().optional(),
  notes: texts().optional(),
  topics: ids().optional(),
  units: ids().optional(),
  sources: z.array(source()),
});
