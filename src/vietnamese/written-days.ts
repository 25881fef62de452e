import { withPlainDigits } from './clean-text.ts';

/** A day as a text writes it, whether the calendar has it or not. */
export interface WrittenDay {
  readonly written: string;
  readonly index: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const FORMS = [
  /(?<![\d/.,-])(\d{1,2})( ?[/.-] ?)(\d{1,2})\2(\d{4})(?![\d/]|[.,]\d|-(?!\d{1,2}\/)[\d\p{L}])/gu,
  /(?<![\d/.,-])(\d{1,2})(\s+)tháng\s+(\d{1,2})\s+năm\s+(\d{4})(?!\d)/giu,
];
/** A day with two figures of its year, or none. */
const SHORT = /(?<![\d/.,-])(\d{1,2})\/(\d{1,2})(?:\/(\d{2}))?(?![\d/]|[.,-]\d)/gu;

/** Every day with its year that stands in a text: `24/11/2026`, `24 tháng 11 năm 2026`. Four digits that are no year of ours are none. */
export const writtenDaysIn = (text: string): WrittenDay[] =>
  FORMS.flatMap((form) =>
    [...withPlainDigits(text).matchAll(form)].map(({ 0: written, 1: day, 3: month, 4: year, index }) => ({
      ...{ written, index },
      ...{ day: Number(day), month: Number(month), year: Number(year) },
    })),
  )
    .filter(({ year }) => year >= 1800)
    .sort((a, b) => a.index - b.index);

/** Days without their whole year, each in the year in which it is nearest to a day, `YYYY-MM-DD`. Those that no such year has are none. */
export function shortDaysIn(text: string, near: string): WrittenDay[] {
  const [middle, own] = [Date.parse(near), Number(near.slice(0, 4))];
  if (Number.isNaN(middle)) return [];
  return [...text.matchAll(SHORT)].flatMap(({ 0: written, 1: day, 2: month, 3: short, index }) => {
    const years = short === undefined ? [own - 1, own, own + 1] : [2000 + Number(short)];
    const distance = (year: number): number =>
      Math.abs(Date.UTC(year, Number(month) - 1, Number(day)) - middle);
    const [year = own] = years.sort((a, b) => distance(a) - distance(b));
    const found = { written, index, day: Number(day), month: Number(month), year };
    return isNoDay(found) ? [] : [found];
  });
}

const LEAP = 2028;

const isNoDay = ({ year, month, day }: Pick<WrittenDay, 'year' | 'month' | 'day'>): boolean =>
  day < 1 || day > daysOfMonth(year, month);

/** What is written behind a word like a day, a month or a year, and whether none is like that. Days with their year are told apart. */
const BROKEN: readonly (readonly [
  form: RegExp,
  isBroken: (day: number, month: number, year: string | undefined) => boolean,
])[] = [
  [
    /(?<!\p{L})ngày\s+((\d{1,2})\/(\d{1,2})(?:\/(\d+))?)(?![\d/]|[.,-]\d|-\p{L})/giu,
    (day, month, year) =>
      year?.length === 4
        ? Number(year) < 1400
        : year === undefined || year.length === 2
          ? isNoDay({ day, month, year: year === undefined ? LEAP : 2000 + Number(year) })
          : year.length === 3 || year.length > 4,
  ],
  [
    /(?<!\p{L})ngày\s+((\d{1,2})\s+tháng\s+(\d{1,2}))(?!\d|\s*năm\s+\d)/giu,
    (day, month) => isNoDay({ day, month, year: LEAP }),
  ],
  // The end of a stretch: ngày 01-31/6.
  [
    /(?<!\p{L})ngày\s+\d{1,2}\s?[-–]\s?((\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?)(?![\d/]|[.,-]\d|-\p{L})/giu,
    (day, month, year) => isNoDay({ day, month, year: year === undefined ? LEAP : Number(year) }),
  ],
  // A month of a year; of a day with its month the day is told.
  [/(?<!\p{L})(?<!\d\s+)tháng\s+((\d{1,2})(?:\/|\s+năm\s+)20\d{2})(?![\d/])/giu, (month) => month > 12],
  [/(?<!\p{L})năm\s+((20\d{3}))(?!\d)/giu, () => true],
];

/** Days, months and years that no calendar has: ngày 30/2, ngày 24/11/206, tháng 13/2026, năm 20226. */
export function brokenDaysIn(text: string): { word: string; written: string; index: number }[] {
  const plain = withPlainDigits(text);
  return BROKEN.flatMap(([form, isBroken]) =>
    [...plain.matchAll(form)].flatMap(({ 0: found, 1: written = '', 2: first, 3: second, 4: year, index }) =>
      isBroken(Number(first), Number(second), year)
        ? [{ word: found.split(/\s/, 1)[0] ?? '', written, index: index + found.length - written.length }]
        : [],
    ),
  );
}

/** Days of a month; 0 for what is no month. */
export const daysOfMonth = (year: number, month: number): number =>
  month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;

const WEEKDAYS = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'] as const;

/** Name of a day of the week, in small letters; `YYYY-MM-DD` or the parts of a day that the calendar has. */
export const weekdayOf = ({ year, month, day }: Pick<WrittenDay, 'year' | 'month' | 'day'>): string =>
  WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';

const NAMES = String.raw`thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])`;
/**
 * A weekday right before its day. `Thứ` with a number is an ordinal too (kỳ họp thứ năm, lần thứ hai), so that only what can stand
 * before a weekday may stand before it.
 */
const BEFORE = new RegExp(
  String.raw`(?:(?<=^|[.;:!?(“"\n]\s*|(?<!\p{L})(?:vào|sáng|trưa|chiều|tối|đêm|hôm|từ|đến|là)\s+|(?:\d\s*(?:giờ|phút)|\d{1,2}h\d{0,2}),?\s+)(${NAMES})|(?<!\p{L})(chủ\s+nhật)|(?<=^|[(\n]\s*)(T[2-7]|CN)(?=[\s,]))(?:\s+(?:tới|này|tuần\s+(?:này|tới|sau)))?\s*[,(–-]?\s*(?:\(\s*)?(?:ngày\s+)?$`,
  'iu',
);
const AFTER = new RegExp(String.raw`^\s*\(\s*(${NAMES}|chủ\s+nhật)\s*\)`, 'iu');
/** Behind a comma a small letter may begin the second of some points: “…, thứ hai là”. */
const AFTER_COMMA = /^\s*,\s*([Tt]hứ\s+(?:Hai|Ba|Tư|Năm|Sáu|Bảy|[2-7])|[Cc]hủ\s+[Nn]hật)(?![\p{L}\d])/u;

const plain = (name: string): string => {
  const lower = name.toLocaleLowerCase('vi').replace(/\s+/g, ' ');
  const number = lower === 'cn' ? '1' : /\d/.exec(lower)?.[0];
  return lower === 'thứ bẩy' ? 'thứ bảy' : number ? (WEEKDAYS[Number(number) - 1] ?? lower) : lower;
};

/** The weekday that a text gives a day, as written and in small letters; undefined when it gives none. */
export function weekdayBeside(
  text: string,
  { index, written }: WrittenDay,
): { readonly written: string; readonly name: string; readonly index: number } | undefined {
  const start = Math.max(0, index - 60);
  const before = BEFORE.exec(text.slice(start, index));
  const found = before?.[1] ?? before?.[2] ?? before?.[3];
  if (before && found) return { written: found, name: plain(found), index: start + before.index };
  const rest = text.slice(index + written.length, index + written.length + 30);
  const after = AFTER.exec(rest) ?? AFTER_COMMA.exec(rest);
  return after?.[1] ? { written: after[1], name: plain(after[1]), index } : undefined;
}
