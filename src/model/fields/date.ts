import { z } from 'astro/zod';

/** YAML readers may hand over a `Date`; only its calendar day (UTC, as YAML reads a bare day) is kept. */
const asText = (value: unknown): unknown =>
  value instanceof Date ? value.toISOString().slice(0, 10) : value;

/** A calendar day written `YYYY-MM-DD` (ISO 8601). Impossible days such as 2023-02-30 are refused. */
export const isoDate = () =>
  z.preprocess(
    asText,
    z.iso.date({ error: 'ngày phải viết năm-tháng-ngày và có thật trên lịch, ví dụ 2023-03-19' }),
  );

const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether text is a year, a month or an existing day: `2021`, `2021-07` or `2021-07-15`. */
export function isPartialDate(text: string): boolean {
  if (!PARTIAL_DATE.test(text)) return false;
  return text.length < 10 || z.iso.date().safeParse(text).success;
}

/** A date of a source, known only as far as it is written: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = () =>
  z.preprocess(
    (value) => (typeof value === 'number' ? String(value) : asText(value)),
    z.string().refine(isPartialDate, { error: 'ngày nguồn viết 2021, 2021-07 hoặc 2021-07-15' }),
  );

const WITH_TIME = /^(\d{4}-\d{2}-\d{2})(?: (?:[01]\d|2[0-3]):[0-5]\d)?$/;

/** A calendar day, or a time of the clock on it (in Vietnam): `2026-12-05` or `2026-12-05 08:00`. */
export const dayOrTime = () =>
  z.preprocess(
    asText,
    z.string().refine((text) => z.iso.date().safeParse(WITH_TIME.exec(text)?.[1]).success, {
      error: 'viết ngày có thật trên lịch, ví dụ 2026-12-05, hoặc cả giờ: 2026-12-05 08:00',
    }),
  );

/** The day some days after a calendar day, both `YYYY-MM-DD`. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** The day after a calendar day, both `YYYY-MM-DD`. */
export const dayAfter = (day: string): string => daysAfter(day, 1);
