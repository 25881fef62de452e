import { z } from 'astro/zod';
import { UNIT_TYPES } from '../../../model/unit.ts';
import { address, day, id, ids, keysOf, text } from './fields.ts';

/** What lists tell of a unit. */
export const unitFields = () => ({
  id: id(),
  url: address('Trang của đơn vị.'),
  api: address('Chi tiết đơn vị dưới dạng JSON.'),
  type: keysOf(UNIT_TYPES),
  name: text().meta({ description: 'Tên đang dùng, hoặc tên cuối cùng.' }),
  short: text(),
  exists: z.boolean().meta({ description: 'Đơn vị còn tồn tại vào ngày xuất dữ liệu.' }),
  names: z.array(
    z.object({ name: text(), short: text().optional(), from: day().optional(), to: day().optional() }),
  ),
  codes: z.array(z.object({ code: text(), from: day().optional(), to: day().optional() })).optional(),
  valid: z.object({ from: day().optional(), to: day().optional(), toText: text().optional() }),
  parent: id().optional(),
  predecessors: ids().optional(),
  successors: ids().optional(),
});
