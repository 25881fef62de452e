import { expect, test } from 'vitest';
import { plans } from './plan.ts';

const activity = (days: object) => ({
  id: 'III.1',
  text: 'Mở lớp',
  lead: { text: 'Xã', units: ['xa-mau'] },
  deadline: 'Quý IV',
  state: 'chua-co-thong-tin',
  ...days,
});
const told = (days: object) =>
  plans
    .schema()
    .safeParse({
      ...{ year: 2026, unit: 'xa-mau', number: '…/KH-UBND', title: 'Kế hoạch', status: 'Để thử' },
      ...{ archived: false, summary: [], documents: [], contents: [], forms: [], duties: [], remarks: [] },
      activities: [activity(days)],
    })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

test.each([[{}], [{ end: '2026-12-15' }], [{ start: '2026-10-01', end: '2026-12-31' }]])(
  'an activity takes %o: no day, the last one, or a period',
  (days) => {
    expect(told(days)).toBeUndefined();
  },
);

test.each([[{ start: '2026-10-01' }], [{ start: '2026-10-01', end: '2026-09-30' }]])(
  'an activity refuses %o',
  (days) => {
    expect(told(days)).toEqual(['activities.0.end: có ngày đầu thì phải có ngày cuối, không trước ngày đầu']);
  },
);
