import { z } from 'astro/zod';
import { field } from './common.ts';
import { isoDate } from './date.ts';

/** How a record was checked, in the words that the page shows. */
export const CHECK_METHODS = {
  'doi-chieu-nguon': 'đối chiếu nguồn, chưa gọi thử',
  'da-goi-thu': 'đã gọi thử',
} as const;
export type CheckMethod = keyof typeof CHECK_METHODS;
const METHODS = Object.keys(CHECK_METHODS) as [CheckMethod, ...CheckMethod[]];

/** On which day a record was checked, and how. */
export const checked = () =>
  field(
    z.strictObject({
      date: field(isoDate(), 'Ngày kiểm tra', 'Ngày đối chiếu hoặc gọi thử.'),
      how: field(z.enum(METHODS), 'Cách kiểm tra', `Một trong: ${METHODS.join(', ')}.`),
    }),
    'Kiểm tra',
    'Kiểm tra ngày nào, bằng cách nào.',
  );
