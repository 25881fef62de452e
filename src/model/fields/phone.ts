import { z } from 'astro/zod';

/** What a Vietnamese phone number is, by its national digits. */
export type PhoneKind = 'landline' | 'mobile' | 'toll-free' | 'premium' | 'service';

export interface Phone {
  /** Digits dialled inside Vietnam, e.g. `02563633366`. */
  readonly national: string;
  readonly kind: PhoneKind;
}

/**
 * Numbering forms in use since 2018: landlines are 0 + area code + 7 or 8 digits, eleven in all;
 * mobiles ten; 1800 and 1900 numbers eight or ten; service numbers three or four, also behind an area code.
 */
const FORMS: readonly (readonly [PhoneKind, RegExp])[] = [
  ['landline', /^02\d{9}$/],
  ['mobile', /^0[35789]\d{8}$/],
  ['toll-free', /^1800\d{4}(\d{2})?$/],
  ['premium', /^1900\d{4}(\d{2})?$/],
  ['service', /^1\d{2,3}$/],
  ['service', /^02\d{1,2}1\d{2,3}$/],
];

/** Characters that people put between digits; anything else makes the text no phone number. */
const WRITTEN = /^\+?[\d\s.()\u00a0-]+$/;

/**
 * Reads a phone number as Vietnamese offices write it, with spaces, dots, hyphens, brackets or none
 * (`0256.3.633.366`, `(0256) 3818 388`, `1900.0368`, `113`, `+84 256 363 3366`).
 * Returns undefined when the digits are not a Vietnamese number.
 */
export function parsePhone(text: string): Phone | undefined {
  const written = text.trim();
  if (!WRITTEN.test(written)) return undefined;
  const digits = written.replace(/\D/g, '');
  const national = written.startsWith('+84') ? `0${digits.slice(2)}` : digits;
  const form = FORMS.find(([, pattern]) => pattern.test(national));
  return form && { national, kind: form[0] };
}

/** How a number is shown: `1800` and `1900` numbers in groups of four, however they are written; any other as written. */
export function shownPhone(text: string): string {
  const phone = parsePhone(text);
  return phone?.kind === 'toll-free' || phone?.kind === 'premium'
    ? phone.national.replace(/(\d{4})(?=\d)/g, '$1 ')
    : text;
}

/** A phone number kept as written; must stand in quotes, because YAML drops the leading 0 of a bare number. */
export const phone = () =>
  z
    .string({
      error: (issue) =>
        typeof issue.input === 'number'
          ? 'số điện thoại phải đặt trong dấu nháy, ví dụ "0xxx xxx xxxx" (không có dấu nháy thì mất số 0 đầu)'
          : undefined,
    })
    .refine((text) => parsePhone(text) !== undefined, {
      error:
        'không phải số điện thoại Việt Nam: cố định 11 số, di động 10 số, 1800/1900 có 8 hoặc 10 số, số ngắn 3–4 số',
    });
