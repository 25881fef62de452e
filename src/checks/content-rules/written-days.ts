import {
  brokenDaysIn,
  daysOfMonth,
  shortDaysIn,
  weekdayBeside,
  weekdayOf,
  writtenDaysIn,
  type WrittenDay,
} from '../../vietnamese/written-days.ts';
import type { ContentFolder, Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { textsOf, type WrittenText } from '../texts.ts';

/** What is kept as others wrote it. */
const KEPT: readonly Thing['type'][] = ['plans', 'planTexts', 'redirects'];
/** Years ahead after which a day is rather a slip: an identity card of a young person runs for some forty. */
const FAR = 35;

type Told = Omit<Finding, 'file' | 'line' | 'column'>;

function judge(text: string, day: WrittenDay, today: string): Told[] {
  const last = daysOfMonth(day.year, day.month);
  if (last === 0 || day.day < 1 || day.day > last)
    return [
      {
        severity: 'error',
        code: 'ngay-khong-co',
        what: `Ngày ${day.written} không có trên lịch`,
        why: 'Người đọc không biết hạn nào là đúng',
        mend:
          last === 0
            ? 'tháng phải từ 1 đến 12; ngày viết trước, tháng viết sau'
            : `tháng ${day.month} năm ${day.year} có ${last} ngày; xem lại nguồn rồi sửa ngày`,
      },
    ];
  if (day.year > Number(today.slice(0, 4)) + FAR)
    return [
      {
        severity: 'notice',
        code: 'nam-qua-xa',
        what: `Ngày ${day.written} còn rất xa (năm ${day.year})`,
        mend: 'xem lại năm, có thể gõ nhầm một chữ số',
      },
    ];
  return wrongWeekday(text, day);
}

function wrongWeekday(text: string, day: WrittenDay): Told[] {
  const told = weekdayBeside(text, day);
  const real = weekdayOf(day);
  if (!told || told.name === real) return [];
  return [
    {
      severity: 'error',
      code: 'thu-sai',
      what: `Ngày ${day.written} là ${real}, bài ghi “${told.written}”`,
      why: 'Người đọc không biết đến vào ngày nào',
      mend: `xem lại nguồn: viết “${real}”, hoặc sửa ngày`,
      corrected: real,
    },
  ];
}

const isAddress = (text: string): boolean => /^(?:https?:|\/)\S*$/i.test(text);

/** The day of a page, in whose months a day without a year is; '' for what has none: its days would change with the years. */
function publishedOn({ value }: Thing): string {
  const { date } = (value ?? {}) as { date?: unknown };
  return typeof date === 'string' ? date : '';
}

const daysIn = (thing: Thing, { text, placeOf }: WrittenText, today: string): Finding[] =>
  isAddress(text)
    ? []
    : [
        ...writtenDaysIn(text).flatMap((day) =>
          judge(text, day, today).map((told) => ({ file: thing.file, ...placeOf(day.index), ...told })),
        ),
        ...shortDaysIn(text, publishedOn(thing)).flatMap((day) =>
          wrongWeekday(text, day).map((told) => ({ file: thing.file, ...placeOf(day.index), ...told })),
        ),
        ...brokenDaysIn(text).map(({ word, written, index }) => ({
          file: thing.file,
          ...placeOf(index),
          severity: 'error' as const,
          code: 'ngay-khong-co',
          what: `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()} ${written} không có trên lịch`,
          why: 'Người đọc không biết hạn nào là đúng',
          mend: 'xem lại nguồn rồi sửa ngày, tháng, năm',
        })),
      ];

/** The day on which a thing is public, where it stands too far ahead or in the folder of another year. */
function publication({ file, value, placeOf }: Thing, today: string): Finding[] {
  const { date } = (value ?? {}) as { date?: unknown };
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return [];
  const year = date.slice(0, 4);
  const base = { file, ...placeOf(['date']) };
  const folder = /^(?:tin-tuc|minh-chung)\/(\d{4})\//.exec(file)?.[1];
  // A page that waits for more than a year waits by mistake.
  if (Number(year) > Number(today.slice(0, 4)) + 1 || Number(year) < 1945)
    return [
      {
        ...base,
        severity: 'error',
        code: 'nam-qua-xa',
        what: `Năm ${year} quá xa hôm nay`,
        why: Number(year) < 1945 ? 'Có thể gõ nhầm một chữ số' : `Bài sẽ chờ đến năm ${year} mới hiện`,
        mend: 'xem lại năm, có thể gõ nhầm một chữ số',
      },
    ];
  if (folder === undefined || folder === year) return [];
  return [
    {
      ...base,
      severity: 'notice',
      code: 'khac-nam',
      what: `Ngày đăng là năm ${year}, tệp nằm trong thư mục năm ${folder}`,
      why: 'Địa chỉ trang nói một năm, ngày đăng nói năm khác',
      mend: `sửa ngày, hoặc chuyển tệp sang ${file.replace(/\/\d{4}\//, `/${year}/`)}`,
    },
  ];
}

/** Days in texts that the calendar does not have, weekdays that are another day's, years far away, days in another year's folder. */
export const writtenDays: ContentRule = {
  scope: 'full',
  find: ({ things, today }: ContentFolder) =>
    things
      .filter(({ type }) => !KEPT.includes(type))
      .flatMap((thing) => [
        ...(thing.type === 'articles' ||
        thing.type === 'evidence' ||
        thing.type === 'questions' ||
        thing.type === 'guides'
          ? publication(thing, today)
          : []),
        ...textsOf(thing, ['aliases', 'keywords']).flatMap((text) => daysIn(thing, text, today)),
      ]),
};
