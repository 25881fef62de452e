import { z } from 'astro/zod';
import { field } from './common.ts';

/** How texts are read aloud. What is left out is as the State's radio has it. */
export const spokenForm = () =>
  z.strictObject({
    pace: field(
      z.int().min(120).max(320).optional(),
      'Nhịp đọc',
      'Số tiếng mỗi phút, để tính bài đọc mất bao lâu; bỏ trống thì tính 210.',
    ),
    odd: field(
      z.enum(['linh', 'lẻ']).optional(),
      'Số không ở hàng chục',
      '105 đọc là “một trăm linh năm” hay “một trăm lẻ năm”.',
    ),
    thousand: field(z.enum(['nghìn', 'ngàn']).optional(), 'Hàng nghìn', 'Đọc là nghìn hay ngàn.'),
  });
