import { daysOfMonth } from '../../vietnamese/written-days.ts';
import type { ReadingRules } from './doubts.ts';

const FREE = String.raw`(?<![\p{L}\d.,/-])`;
const END = String.raw`(?![\d/]|[.,-]\d)`;
const DASH = String.raw`\s*[-–—]\s*`;
/** 29 February is a day of some year. */
const LEAP = 2028;

const DAY_WORD = String.raw`(?:ngày|đường|phố|mùng|mồng|hôm|sáng|trưa|chiều|tối|đêm|rằm)`;
const BEFORE_DAY = String.raw`(?:ngày|đường|phố|mùng|mồng|hôm|sáng|trưa|chiều|tối|đêm|lễ|dịp|trước|sau|vào|từ|đến|tới|hạn|kỷ niệm|mừng|Quốc tế (?:Lao động|Thiếu nhi|Phụ nữ))`;
const FULL = String.raw`\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}`;

const MEASURES = 'km|m|mét|ki lô mét|kg|ha|phút|giây|tuần|lần|đồng|đ|nghìn|ngàn|triệu|tỷ|bộ|bước|%';
const TURN = String.raw`(?:\d{1,2}|[IVX]{1,5})`;
/** What is counted within a year: `quý IV/2023`, `đợt 2/2023`. */
const OF_YEAR = new RegExp(
  String.raw`(?<!\p{L})((?:quý|đợt|học kỳ|kỳ|lần|số|khóa|phiên|vụ)\s+)(${TURN})\s*/\s*((?:19|20)\d{2})(?!\d)`,
  'giu',
);
/** A quarter whose word the heading of a table's column has. */
const BARE_QUARTER = /(?<![\p{L}\d/.-])(I{1,3}|IV)\/((?:19|20)\d{2})(?![\d/])/gu;
/** Months or quarters of one year, `tháng 3-6/2023`, and of several. */
const PERIODS_OF_YEAR = new RegExp(
  String.raw`(?<!\p{L})(tháng|quý)(\s+)(${TURN})${DASH}(?:(?:tháng|quý)\s+)?(${TURN})(?=\s?/\s?(?:19|20)\d{2}(?!\d))`,
  'giu',
);
const PERIODS = new RegExp(
  String.raw`(?<!\p{L})((?:tháng|quý|năm|thứ)\s+(?:\d{1,4}|[IVX]{1,5})(?:\s?/\s?\d{4})?)${DASH}(?=(?:tháng|quý|năm|thứ)\s+[\dIVX])`,
  'giu',
);
const SHORT_MONTH = /(?<![\p{L}\d])T(1[0-2]|0?[1-9])\s?\/\s?(?=(?:19|20)\d{2}(?!\d))/gu;
const SHORT_WEEKDAYS = /(?<![\p{L}\d])T[2-7](?:\s*(?:,|và|&)\s*(?:T[2-7]|CN)){1,6}(?![\p{L}\d])/gu;
const SHORT_SUNDAY = /(?<=thứ\s+(?:\d|\p{Ll}+)\s*(?:,|và|-)\s*)CN(?![\p{L}\d])/giu;
const WEEKDAYS =
  /(?<!\p{L})(thứ\s+)([2-7](?:\s*(?:,|và|hoặc)\s*[2-7]){1,5})(?=\s*(?:$|[,.;:)]|hằng|hàng|trong|của|mỗi|đến))/giu;
const ISO = new RegExp(String.raw`${FREE}((?:19|20)\d{2})-(\d{2})-(\d{2})${END}`, 'gu');
const DAYS_RANGE = new RegExp(String.raw`(${FULL})${DASH}(?=(?:ngày\s+)?${FULL})`, 'giu');
const SHORT_RANGE = new RegExp(
  String.raw`${FREE}(\d{1,2}\/\d{1,2})${DASH}(?=(?:ngày\s+)?\d{1,2}\/\d{1,2}(?!\d))`,
  'gu',
);
const DAY = new RegExp(
  String.raw`((?:${DAY_WORD}\s+)?)${FREE}(\d{1,2})([/.-])(\d{1,2})\3((?:1[89]|2[01])?\d{2})${END}`,
  'giu',
);
const DAYS_OF_MONTH = new RegExp(
  String.raw`((?:ngày\s+)?)${FREE}(\d{1,2})${DASH}(\d{1,2})\/(\d{1,2})(?:\/((?:19|20)\d{2}))?${END}`,
  'giu',
);
const MONTH = new RegExp(String.raw`((?:tháng\s+)?)${FREE}(\d{1,2})\s?[/-]\s?((?:19|20)\d{2})${END}`, 'giu');
const SHORT_DAY = new RegExp(
  String.raw`(?<!\p{L})(${BEFORE_DAY}\s+)(\d{1,2})([/.-])(\d{1,2})(?!\s*(?:${MEASURES}|tháng|ngày|số|tổng|diện tích|dân số)(?!\p{L}))(?![\d/%]|[.,-]\d|-\p{L}|\s*%)`,
  'giu',
);
const NEXT_DAY = new RegExp(
  String.raw`(tháng\s(?:\p{L}+\s){0,2}?\p{L}+\s*(?:,|và|hoặc|đến)\s+)(\d{1,2})\/(\d{1,2})${END}`,
  'gu',
);
/** What is counted out of a whole is no day: 15/10 hồ sơ. */
const COUNTED =
  'hồ sơ|chỉ tiêu|tiêu chí|xã|thôn|người|hộ|đơn vị|nội dung|nhiệm vụ|tỉnh|cơ quan|sở|phường|đại biểu|ý kiến|phiếu|điểm|thủ tục|trường|văn bản|giờ';
/** Days of one month: `ngày 5 và 6/6`, `các ngày 28, 29/11/2026`. */
const SOME_DAYS = new RegExp(
  String.raw`(?<!\p{L})(ngày(?:\s+\d{1,2}\s*(?:,|và|hoặc)){1,6}\s+\d{1,2})\/(\d{1,2})(?:\/((?:19|20)\d{2}))?${END}`,
  'giu',
);
const BARE_DAY = new RegExp(
  String.raw`(?<!(?:đạt|được|hoàn thành|giải quyết|tỷ số|tỉ số)\s+)${FREE}(\d{1,2})([/-])(\d{1,2})${END}(?!\s*(?:${COUNTED}|${MEASURES})(?!\p{L}))`,
  'gu',
);
const MONTH_NUMBER = /(?<!\p{L})(tháng\s+)(0?[1-9]|1[0-2])(?![\p{L}\d/]|[.,]\d)/giu;
const MONTHS_RANGE = new RegExp(
  String.raw`(?<!\p{L})(tháng\s+)(\d{1,2})${DASH}(?:tháng\s+)?(\d{1,2})(?![\d.,])`,
  'giu',
);
const ORDINALS_RANGE = new RegExp(
  String.raw`(?<!\p{L})(thứ\s+)(\d{1,2})${DASH}((?:thứ\s+)?)(\d{1,2}|chủ nhật)(?![\d.,])`,
  'giu',
);
const ORDINAL = /(?<!\p{L})(thứ\s+)(\d{1,2})(?![\p{L}\d/]|[.,]\d)/giu;
const WEEK = new RegExp(
  String.raw`(?<![\p{L}\d])T([2-7])(?:${DASH}|\s+đến\s+)(?:T([2-7])|CN)(?![\p{L}\d])`,
  'gu',
);

/** Days, months and years in words. A day that the calendar does not have is read as it is written, and told. */
export function readDays(text: string, reading: ReadingRules): string {
  const { number, month, ordinal, doubt } = reading;
  const dayWord = (before: string, day: string): string => `${before || 'ngày '}${number(day)}`;
  const ofYear = (year?: string): string => (year ? ` năm ${number(year)}` : '');
  const strokes = (...parts: (string | undefined)[]): string =>
    parts
      .filter((part) => part !== undefined)
      .map((part) => number(part))
      .join(' trên ');
  const isDay = (day: string, of: string, year = `${LEAP}`): boolean =>
    Number(day) >= 1 && Number(day) <= daysOfMonth(Number(year), Number(of));
  const day = (written: string, before: string, date: string, of: string, year?: string): string => {
    const isNone = !isDay(date, of, year?.length === 4 ? year : undefined);
    if (isNone) doubt(written.slice(before.length), 'ngày này không có trong lịch');
    if (isNone && (Number(of) > 12 || Number(date) > 31 || Number(of) < 1))
      return `${before}${strokes(date, of, year)}`;
    return `${dayWord(before, date)} tháng ${month(of)}${ofYear(year)}`;
  };
  return text
    .replace(SHORT_SUNDAY, 'chủ nhật')
    .replace(SHORT_WEEKDAYS, (list) => list.replace(/T(?=\d)/g, 'thứ ').replace('CN', 'chủ nhật'))
    .replace(SHORT_MONTH, 'tháng $1/')
    .replace(
      PERIODS_OF_YEAR,
      (_, word: string, blank: string, first: string, last: string) =>
        `${word}${blank}${first} đến ${word.toLocaleLowerCase('vi')} ${last}`,
    )
    .replace(PERIODS, '$1 đến ')
    .replace(OF_YEAR, '$1$2 năm $3')
    .replace(BARE_QUARTER, 'quý $1 năm $2')
    .replace(ISO, (written, year: string, of: string, date: string) =>
      isDay(date, of, year) ? day(written, '', date, of, year) : written,
    )
    .replace(
      SOME_DAYS,
      (_, days: string, of: string, year?: string) => `${days} tháng ${of}${year ? ` năm ${year}` : ''}`,
    )
    .replace(DAYS_RANGE, '$1 đến ')
    .replace(SHORT_RANGE, '$1 đến ')
    .replace(
      DAYS_OF_MONTH,
      (written, before: string, first: string, last: string, of: string, year?: string) =>
        Number(first) < Number(last) && isDay(last, of)
          ? `${dayWord(before, first)} đến ${number(last)} tháng ${month(of)}${ofYear(year)}`
          : written,
    )
    .replace(DAY, (written, before: string, date: string, _, of: string, year: string) =>
      day(written, before, date, of, year),
    )
    .replace(MONTH, (written, before: string, of: string, year: string) =>
      Number(of) >= 1 && Number(of) <= 12 ? `${before || 'tháng '}${month(of)}${ofYear(year)}` : written,
    )
    .replace(SHORT_DAY, (written, before: string, date: string, mark: string, of: string) => {
      const isNamed = new RegExp(`^${DAY_WORD}`, 'iu').test(before);
      const likely = isDay(date, of) && (isNamed || mark === '/');
      if (likely)
        return `${isNamed ? day(written, before, date, of) : `${before}${day(written, '', date, of)}`}`;
      return isNamed && mark === '/' ? day(written, before, date, of) : written;
    })
    .replace(NEXT_DAY, (written, before: string, date: string, of: string) =>
      isDay(date, of) ? `${before}${day(written, '', date, of)}` : written,
    )
    .replace(BARE_DAY, (written, date: string, mark: string, of: string) =>
      isDay(date, of) &&
      ((Number(date) > 12 && (mark === '/' || Number(date) > Number(of)) && written !== '24/7') ||
        written === '2/9')
        ? day(written, '', date, of)
        : written,
    )
    .replace(
      MONTHS_RANGE,
      (_, before: string, first: string, last: string) => `${before}${month(first)} đến ${month(last)}`,
    )
    .replace(MONTH_NUMBER, (_, before: string, of: string) => `${before}${month(of)}`)
    .replace(
      WEEK,
      (_, first: string, last?: string) =>
        `thứ ${ordinal(first)} đến ${last ? `thứ ${ordinal(last)}` : 'chủ nhật'}`,
    )
    .replace(
      ORDINALS_RANGE,
      (_, before: string, first: string, word: string, last: string) =>
        `${before}${ordinal(first)} đến ${word}${/\d/.test(last) ? ordinal(last) : last}`,
    )
    .replace(WEEKDAYS, (_, before: string, list: string) => before + list.replace(/\d/g, (of) => ordinal(of)))
    .replace(ORDINAL, (_, before: string, of: string) => `${before}${ordinal(of)}`);
}
