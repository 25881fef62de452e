import { z } from 'astro/zod';
import { field } from './common.ts';
import { isoDate } from './date.ts';

/** How a record was checked: against its source, or tried out (called, opened, gone to). */
const METHODS = ['doi-chieu-nguon', 'da-goi-thu'] as const;

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
