import { z } from 'astro/zod';
import { field, identifier, webAddress } from './common.ts';

/** Name of a field of somebody's form, such as `entry.123456`. */
const fieldName = (standard: string) =>
  z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,60}$/, { error: 'tên ô chỉ gồm chữ không dấu, số và . _ -' })
    .default(standard);

/** Where readers say whether a page helped them: a form, a mail box or a number to call; one of them. */
export const feedback = () =>
  z
    .strictObject({
      form: field(
        z
          .strictObject({
            address: field(
              webAddress().refine((address) => !/[?#;,]/.test(address), {
                error: 'địa chỉ biểu mẫu không có phần sau dấu ? hay #; tên các ô ghi ở page, day, answer',
              }),
              'Địa chỉ nhận',
              'Địa chỉ mà biểu mẫu gửi tới.',
            ),
            method: field(
              z.enum(['get', 'post']).default('get'),
              'Cách gửi',
              'get hoặc post, như nơi nhận yêu cầu.',
            ),
            page: field(fieldName('trang'), 'Ô ghi trang', 'Tên ô nhận địa chỉ trang.'),
            day: field(fieldName('ngay'), 'Ô ghi ngày', 'Tên ô nhận ngày của thông tin trên trang.'),
            answer: field(fieldName('tra-loi'), 'Ô ghi câu trả lời', 'Tên ô nhận “Có” hoặc “Chưa”.'),
          })
          .optional(),
        'Biểu mẫu',
        'Trang nhận câu trả lời của người đọc.',
      ),
      mail: field(
        z.email({ error: 'địa chỉ thư điện tử không đúng' }).optional(),
        'Hộp thư',
        'Hộp thư nhận góp ý.',
      ),
      hotline: field(identifier().optional(), 'Số điện thoại', 'Mã trong content/duong-day-nong.yaml.'),
    })
    .refine((ways) => Object.values(ways).filter((way) => way !== undefined).length === 1, {
      error: 'ghi đúng một trong form, mail, hotline',
    });
