import { z } from 'astro/zod';
import { HOTLINE_NEEDS } from '../../../model/hotline.ts';
import { day, id, ids, keysOf, source, text } from './fields.ts';

const hotlineFields = () => ({
  id: id(),
  name: text(),
  need: keysOf(HOTLINE_NEEDS),
  unit: id().optional(),
  operator: text().optional(),
  when: text().optional(),
  hours: text().optional(),
  cost: text().optional(),
  validFrom: day().optional(),
  validTo: day().optional(),
  note: text().optional(),
});
const reachable = () => ({
  ...hotlineFields(),
  value: text().meta({ description: 'Như nguồn ghi.' }),
  href: text().optional().meta({ description: 'tel:, mailto: hoặc địa chỉ trang.' }),
  checked: z.object({ date: day(), how: z.enum(['doi-chieu-nguon', 'da-goi-thu']) }),
  source: source(),
});

/** A hotline or address; `channel: none` says that there is none to publish. */
export const hotline = z.discriminatedUnion('channel', [
  z.object({ channel: z.literal('phone'), ...reachable() }),
  z.object({ channel: z.literal('web'), ...reachable() }),
  z.object({ channel: z.literal('email'), ...reachable() }),
  z.object({ channel: z.literal('address'), ...reachable() }),
  z.object({
    channel: z.literal('none').meta({ description: 'Không có số hoặc địa chỉ để đăng.' }),
    ...hotlineFields(),
    instead: text(),
    insteadHotlines: ids().optional(),
  }),
]);
