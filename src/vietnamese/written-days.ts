/** A day as a text writes it, whether the calendar has it or not. */
export interface WrittenDay {
  readonly written: string;
  readonly index: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const FORMS = [
  /(?<![\d/.,-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/]|[.,-]\d|-\p{L})/gu,
  /(?<![\d/.,-])(\d{1,2})(\s+)tháng\s+(\d{1,2})\s+năm\s+(\d{4})(?!\d)/giu,
];

/** Every day with its year that stands in a text: `24/11/2026`, `24 tháng 11 năm 2026`. Four digits that are no year of ours are none. */
export const writtenDaysIn = (text: string): WrittenDay[] =>
  FORMS.flatMap((form) =>
    [...text.matchAll(form)].map(({ 0: written, 1: day, 3: month, 4: year, index }) => ({
      ...{ written, index },
      ...{ day: Number(day), month: Number(month), year: Number(year) },
    })),
  )
    .filter(({ year }) => year >= 1800 && year < 2200)
    .sort((a, b) => a.index - b.index);

const LEAP = 2028;

/** Days that no year has (ngày 30/2), and those whose year has a digit too many or too few (ngày 24/11/206). */
export const brokenDaysIn = (text: string): { written: string; index: number }[] =>
  [
    ...text.matchAll(/(?<!\p{L})ngày\s+((\d{1,2})\/(\d{1,2})(?:\/(\d+))?)(?![\d/]|[.,-]\d|-\p{L})/giu),
  ].flatMap(({ 0: found, 1: written = '', 2: day, 3: month, 4: year, index }) => {
    const isBroken =
      year === undefined
        ? Number(day) < 1 || Number(day) > daysOfMonth(LEAP, Number(month))
        : year.length === 3 || year.length > 4;
    return isBroken ? [{ written, index: index + found.length - written.length }] : [];
  });

/** Days of a month; 0 for what is no month. */
export const daysOfMonth = (year: number, month: number): number =>
  month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;

const WEEKDAYS = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'] as const;

/** Name of a day of the week, in small letters; `YYYY-MM-DD` or the parts of a day that the calendar has. */
export const weekdayOf = ({ year, month, day }: Pick<WrittenDay, 'year' | 'month' | 'day'>): string =>
  WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';

const NAME = String.raw`(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)`;
/**
 * A weekday right before its day. `Thứ` with a number is an ordinal too (kỳ họp thứ năm, lần thứ hai), so that only what can stand
 * before a weekday may stand before it.
 */
const BEFORE = new RegExp(
  String.raw`(?:(?<=^|[.;:!?(“"\n]\s*|(?<!\p{L})(?:vào|sáng|trưa|chiều|tối|đêm|hôm|từ|đến|là)\s+)(thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7]))|(?<!\p{L})(chủ\s+nhật))\s*[,(]?\s*(?:\(\s*)?(?:ngày\s+)?$`,
  'iu',
);
const AFTER = new RegExp(String.raw`^\s*\(\s*(${NAME})\s*\)`, 'iu');

const plain = (name: string): string => {
  const lower = name.toLocaleLowerCase('vi').replace(/\s+/g, ' ');
  const number = /\d/.exec(lower)?.[0];
  return number ? (WEEKDAYS[Number(number) - 1] ?? lower) : lower;
};

/** The weekday that a text gives a day, as written and in small letters; undefined when it gives none. */
export function weekdayBeside(
  text: string,
  { index, written }: WrittenDay,
): { readonly written: string; readonly name: string; readonly index: number } | undefined {
  const start = Math.max(0, index - 60);
  const before = BEFORE.exec(text.slice(start, index));
  const found = before?.[1] ?? before?.[2];
  if (before && found) return { written: found, name: plain(found), index: start + before.index };
  const after = AFTER.exec(text.slice(index + written.length, index + written.length + 30));
  return after?.[1] ? { written: after[1], name: plain(after[1]), index } : undefined;
}
