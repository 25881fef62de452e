import { z } from 'astro/zod';

/**
 * Forms of "số, ký hiệu" in use (Decree 30/2020 for State bodies; older and Party documents differ):
 * `76/NQ-CP`, `61/2018/NĐ-CP`, `623/TTg-KSTT`, `1664/NQ-UBTVQH15`, `202/2025/QH15`, `01/2014/TTLT-VPCP-BNV`,
 * Party `27-NQ/TW`, before 1992 `41-HĐBT`, and not yet numbered `…/KH-UBND`.
 */
const SIGN = String.raw`[A-ZĐ][A-Za-zĐđ]*\d*(?:&[A-ZĐ]+)*(?:-[A-ZĐ][A-Za-zĐđ&]*\d*)*`;
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`^\d{1,5}[a-zđ]?/${SIGN}$`, 'u'),
  new RegExp(String.raw`^\d{1,5}/(?:19|20)\d{2}/${SIGN}$`, 'u'),
  new RegExp(String.raw`^\d{1,5}-[A-ZĐ]+\d*/[A-ZĐ][A-Za-zĐđ/]*$`, 'u'),
  new RegExp(String.raw`^\d{1,5}-[A-ZĐ][A-Za-zĐđ]*$`, 'u'),
  new RegExp(String.raw`^…/${SIGN}$`, 'u'),
];

/** Whether text is a Vietnamese document number, `…` standing for a number not yet given. */
export const isDocumentNumber = (text: string): boolean => FORMS.some((form) => form.test(text));

/** A document number exactly as printed. */
export const documentNumber = () =>
  z.string().refine(isDocumentNumber, {
    error:
      'số, ký hiệu viết như trên văn bản, ví dụ 76/NQ-CP, 61/2018/NĐ-CP, 27-NQ/TW; chưa có số thì viết …/KH-UBND',
  });

/** Finds document numbers in running text, in order of appearance, without repeats. */
export function findDocumentNumbers(text: string): string[] {
  const found = text.match(/(?:\d{1,5}|…)[/-][\p{L}\d/&-]*\p{L}[\p{L}\d]*/gu) ?? [];
  return [...new Set(found.filter(isDocumentNumber))];
}
