import { z } from 'astro/zod';
import { LIFE_EVENTS, ONLINE_LEVELS } from '../../../model/procedure.ts';
import { address, day, id, ids, keysOf, source, text, texts } from './fields.ts';

/** What people need and the official name under which it is found. */
export const procedure = z.object({
  id: id(),
  url: address(),
  need: text().meta({ description: 'Việc, bằng lời người dân.' }),
  lifeEvent: keysOf(LIFE_EVENTS),
  name: text().meta({ description: 'Tên chính thức.' }),
  searchFor: text().meta({
    description: 'Chữ để gõ tìm trên Cổng: tên chính thức, hoặc phần đủ để tìm thấy.',
  }),
  code: text().optional().meta({ description: 'Mã trên Cổng Dịch vụ công quốc gia.' }),
  decidedBy: text(),
  duration: text().optional(),
  online: keysOf(ONLINE_LEVELS).optional(),
  feeWaiver: z
    .object({ what: text(), condition: text(), from: day().optional(), to: day(), source: source() })
    .optional()
    .meta({ description: 'Khoản được miễn; chỉ trong thời gian ghi ở from, to.' }),
  documents: ids().optional(),
  otherBasis: texts().optional(),
  note: text().optional(),
  change: z.object({ date: day(), text: text() }).optional(),
  validFrom: day().optional(),
  validTo: day().optional(),
  replacedBy: id().optional(),
  link: address().optional(),
  related: z.array(address()).optional(),
  checked: z.object({ date: day(), how: z.enum(['doi-chieu-nguon', 'da-goi-thu']) }),
  source: source(),
  keywords: texts().optional(),
});
