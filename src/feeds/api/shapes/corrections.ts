import { z } from 'astro/zod';
import { address, day, text } from './fields.ts';

const page = () => ({
  url: address(),
  title: text(),
  type: text().meta({ description: 'Loại trang.' }),
  date: day(),
});

/** One correction of a page. */
export const correction = z.object({
  ...page(),
  text: text().meta({ description: 'Sai gì, sửa thành gì.' }),
});

/** One page that was withdrawn. */
export const withdrawal = z.object({
  ...page(),
  reason: text(),
  replacement: z.union([address(), z.null()]).meta({ description: 'Trang thay thế; null khi không có.' }),
});
