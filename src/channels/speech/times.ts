import type { ReadingRules } from './doubts.ts';

const TIME = String.raw`\d{1,2}(?:[hg]\d{0,2}|:[0-5]\d)`;
const RANGE = new RegExp(String.raw`(?<![\p{L}\d.,/:])(${TIME})\s*[-–—]\s*(?=${TIME}(?![\p{L}\d]))`, 'giu');
const HOURS = /(?<![\p{L}\d.,])(\d{1,3}(?:\/\d{1,2})?)h(?![\p{L}\d])/giu;
const CLOCK =
  /(?<![\p{L}\d.,/:])([01]?\d|2[0-4])(?:[hg]\s?|:)([0-5]\d)(?:['’]|p(?:h|hút)?(?!\p{L})|:[0-5]\d)?(?![\p{L}\d:]|\/\d)/giu;
const SPACED = /(\d{1,2}\s+giờ\s+)0(\d)(?!\d)(?:\s+phút)?/giu;
const SCALE = /((?:tỷ lệ|tỉ lệ|bản đồ)\s+)(\d+):(\d[\d.]*)/giu;
const GRAM_HOUR = /(?<=(?:lúc|từ|đến|vào|trước|sau)\s+)(\d{1,2})g(?![\p{L}\d])/giu;

const SPELT_RANGE = /(giờ(?:\s+\d{1,2}(?:\s+phút)?)?)\s*[-–—]\s*(?=\d{1,2}\s*(?:giờ|h))/giu;
const NO_MINUTES = /(?<=\d\s+giờ)\s+00(?:\s+phút)?(?!\d)/giu;
const ALL_HOURS = /(?<!\d)(\d{1,2})h\/(\d{1,2})h(?![\p{L}\d])/giu;

/** Minutes by a stroke: `15'`; behind an opening quotation mark it closes that. */
const STROKE = /(?<![\p{L}\d.,:°])(\d{1,3})['′](?![\p{L}\d'′])/gu;

/** Times of the day in words: `7h30`, `07:30`, `8g`. */
export function readTimes(text: string, { number }: ReadingRules): string {
  const minutes = (written: string): string =>
    Number(written) === 0 ? '' : Number(written) < 10 ? ` ${number(written)} phút` : ` ${number(written)}`;
  return text
    .replace(
      SCALE,
      (_, before: string, one: string, other: string) => `${before}${number(one)} trên ${number(other)}`,
    )
    .replace(ALL_HOURS, '$1/$2 giờ')
    .replace(SPELT_RANGE, '$1 đến ')
    .replace(NO_MINUTES, '')
    .replace(RANGE, '$1 đến ')
    .replace(CLOCK, (_, hour: string, past: string) => `${number(hour)} giờ${minutes(past)}`)
    .replace(STROKE, (written, of: string, at: number, whole: string) =>
      whole.slice(0, at).includes("'") ? written : `${of} phút`,
    )
    .replace(GRAM_HOUR, '$1 giờ')
    .replace(HOURS, '$1 giờ')
    .replace(SPACED, '$1$2 phút');
}
