/**
 * Forms of "số, ký hiệu" in use (Decree 30/2020 for State bodies; older and Party documents differ):
 * `76/NQ-CP`, `61/2018/NĐ-CP`, `66.22/2026/NQ-CP` (one of a numbered set), `623/TTg-KSTT`, `1664/NQ-UBTVQH15`, `202/2025/QH15`, `01/2014/TTLT-VPCP-BNV`,
 * Party `27-NQ/TW`, before 1992 `41-HĐBT`, and not yet numbered `…/KH-UBND`.
 */
const SIGN = String.raw`[A-ZĐ][A-Za-zĐđ]*\d*(?:&[A-ZĐ]+)*(?:-[A-ZĐ][A-Za-zĐđ&]*\d*)*`;
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`^\d{1,5}[a-zđ]?/${SIGN}$`, 'u'),
  new RegExp(String.raw`^\d{1,5}(?:\.\d{1,3})?/(?:19|20)\d{2}/${SIGN}$`, 'u'),
  new RegExp(String.raw`^\d{1,5}-[A-ZĐ]+\d*/[A-ZĐ][A-Za-zĐđ/]*$`, 'u'),
  new RegExp(String.raw`^\d{1,5}-[A-ZĐ][A-Za-zĐđ]*$`, 'u'),
  new RegExp(String.raw`^…/${SIGN}$`, 'u'),
];

/** Whether text is a Vietnamese document number, `…` standing for a number not yet given. */
export const isDocumentNumber = (text: string): boolean => FORMS.some((form) => form.test(text));

/** Bounded, so that a long run of digits and strokes costs no more than its length. */
const CANDIDATE = /(?:\d{1,5}(?:\.\d{1,3})?|…)[/-][\p{L}\d/&-]{0,60}\p{L}[\p{L}\d]{0,20}/gu;

/** A house, a room, a class: 3/A, 9/A2. */
const IN_A_ROW = /^\d+[/-]\p{Lu}\d*$/u;

/** Running text cut at the document numbers in it; the parts, none of them empty, make up the text again. */
export function splitAtDocumentNumbers(text: string): { value: string; isNumber: boolean }[] {
  const parts: { value: string; isNumber: boolean }[] = [];
  let end = 0;
  for (const { 0: value, index } of text.matchAll(CANDIDATE)) {
    if (!isDocumentNumber(value) || IN_A_ROW.test(value)) continue;
    if (index > end) parts.push({ value: text.slice(end, index), isNumber: false });
    parts.push({ value, isNumber: true });
    end = index + value.length;
  }
  if (end < text.length) parts.push({ value: text.slice(end), isNumber: false });
  return parts;
}
