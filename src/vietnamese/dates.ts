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
  /(?:ng[aà]y\s+)?\b(\d{1,2})\s+th[aá]ng\s+(\d{1,2})\s+n[aă]m\s+(\d{4})/iu,
  /(?:ng[aà]y\s+)?\b(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})(?![\d/.-])/iu,
];

/** The first day that stands in a text, with or without marks: as written there, and in each form in which texts write it. */
export function dayWithin(text: string): { written: string; forms: string[] } | undefined {
  const match = WITHIN.map((form) => form.exec(text.normalize('NFC'))).find(Boolean);
  if (!match) return undefined;
  const [written, day = '', month = '', year = ''] = match;
  const two = (number: string): string => number.padStart(2, '0');
  const iso = parseVietnameseDate(`${day}/${month}/${year}`);
  if (iso === undefined) return undefined;
  const bare = `${Number(day)}/${Number(month)}/${year}`;
  return { written, forms: [...new Set([formatDate(iso), bare, `${two(day)}/${two(month)}/${year}`])] };
}
