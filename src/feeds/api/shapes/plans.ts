import { z } from 'astro/zod';
import { ACTIVITY_STATES } from '../../../model/activity-state.ts';
import { address, day, id, ids, keysOf, planItem, source, text } from './fields.ts';

const parties = () => z.object({ text: text(), units: ids() });

const item = () => ({
  id: planItem(),
  title: text().meta({ description: 'Tên gọi ngắn do ban biên tập đặt.' }),
  text: text().meta({ description: 'Nguyên văn.' }),
});

/** A plan with its activities and the evidence for each. */
export const plan = z.object({
  id: text(),
  url: address(),
  year: z.int(),
  unit: id(),
  number: text(),
  title: text(),
  status: text(),
  archived: z.boolean(),
  contents: z.array(z.object({ ...item(), topics: ids() })),
  forms: z.array(z.object(item())),
  activities: z.array(
    z.object({
      id: planItem(),
      url: address(),
      text: text().meta({ description: 'Nguyên văn.' }),
      lead: parties(),
      partner: parties().optional(),
      deadline: text().meta({ description: 'Nguyên văn.' }),
      note: text().optional(),
      state: keysOf(ACTIVITY_STATES),
      pages: z.array(address()).optional(),
      evidence: z.array(
        z.object({
          date: day(),
          place: text(),
          unit: id(),
          form: planItem(),
          text: text(),
          quantity: z.object({ value: z.number(), unit: text() }).optional(),
          source: source().optional(),
        }),
      ),
    }),
  ),
});

const count = () => z.int().min(0);

/** Dossiers of one unit in one month. */
export const figures = z.object({
  month: z.string().meta({ pattern: '^\\d{4}-\\d{2}$' }),
  unit: id(),
  carriedOver: count(),
  received: count(),
  early: count(),
  onTime: count(),
  late: count(),
  pendingInTime: count(),
  pendingOverdue: count(),
  online: count().meta({ description: 'Trong số tiếp nhận mới.' }),
});
