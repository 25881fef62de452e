/** Months 1 and 2 carry a zero, as Vietnamese texts write them. */
const monthOf = (month: string): string => (Number(month) <= 2 ? month : `${Number(month)}`);

/**
 * `2021-07-15` → `15/7/2021`; `2021-07` → `7/2021`; `2021` → `2021`. Days below 10 and months 1 and 2 carry a zero,
 * as in official texts and in our own prose: `2025-07-01` → `01/7/2025`. Throws on anything else.
 */
export function formatDate(iso: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!match) throw new Error(`Ngày "${iso}" không có dạng YYYY-MM-DD.`);
  const [, year = '', month, day] = match;
  if (month === undefined) return year;
  if (day === undefined) return `${monthOf(month)}/${year}`;
  return `${day}/${monthOf(month)}/${year}`;
}

const WRITTEN = [
  /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu,
  /^(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/iu,
];

/**
 * A day as Vietnamese texts write it ("ngày 02 tháng 9 năm 2021", "02/9/2021") as ISO text `2021-09-02`. The day
 * always stands before the month. Undefined for another form and for a day that the calendar does not have.
 */
export function parseVietnameseDate(text: string): string | undefined {
  const trimmed = text.normalize('NFC').trim();
  for (const form of WRITTEN) {
    const match = form.exec(trimmed);
    if (!match) continue;
    const [, day = '', month = '', year = ''] = match;
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const moment = new Date(`${iso}T00:00:00Z`);
    return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso) ? iso : undefined;
  }
  return undefined;
}

const WITHIN = [
  /(?:ng[aà]y\s+)?\b(?<day>\d{1,2})\s+th[aá]ng\s+(?<month>\d{1,2})\s+n[aă]m\s+(?<year>\d{4})/iu,
  /(?:ng[aà]y\s+)?\b(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>(?:19|20)\d{2})(?![\d/.-])/iu,
  /\bth[aá]ng\s+(?<month>\d{1,2})(?:\s+n[aă]m\s+|\s*[/-]\s*)(?<year>(?:19|20)\d{2})(?!\d)/iu,
  /(?:ng[aà]y\s+)?\b(?<day>\d{1,2})\s+th[aá]ng\s+(?<month>\d{1,2})(?![\d/])/iu,
  /\bng[aà]y\s+(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})(?![\d/.-])/iu,
];

/**
 * The first day that stands in a text, with or without marks, or a month of a year, or a day of any year: as written there, and in each
 * form in which texts write it.
 */
export function dayWithin(text: string): { written: string; forms: string[] } | undefined {
  const match = WITHIN.map((form) => form.exec(text.normalize('NFC'))).find(Boolean);
  const { day, month = '', year } = match?.groups ?? {};
  // A day of any year is one that a leap year has.
  if (!match || parseVietnameseDate(`${day ?? 1}/${month}/${year ?? 2024}`) === undefined) return undefined;
  const two = (number: string): string => number.padStart(2, '0');
  const one = (number: string): string => `${Number(number)}`;
  const usual = (number: string): string => monthOf(two(number));
  const inForm = (ofDay: (day: string) => string, ofMonth: (month: string) => string): string =>
    [day && ofDay(day), ofMonth(month), year].filter(Boolean).join('/');
  return {
    written: match[0],
    forms: [...new Set([inForm(two, usual), inForm(one, one), inForm(two, two)])],
  };
}
