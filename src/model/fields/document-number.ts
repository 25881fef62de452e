import { z } from 'astro/zod';
import { isDocumentNumber } from './document-number-form.ts';

/** A document number exactly as printed. */
export const documentNumber = () =>
  z.string().refine(isDocumentNumber, {
    error:
      'số, ký hiệu viết như trên văn bản, ví dụ 76/NQ-CP, 61/2018/NĐ-CP, 27-NQ/TW; chưa có số thì viết …/KH-UBND',
  });
