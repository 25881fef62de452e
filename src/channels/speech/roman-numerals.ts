import { capital } from './amounts.ts';
import type { ReadingRules } from './doubts.ts';

const ROMAN = /(?<![\p{L}\d.&-])([IVXL]{1,6})((?:\.\d{1,2}){0,3})(?![\p{L}\d&]|-\p{Lu}{2})/gu;
const VALID = /^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
const NUMBERED =
  /(?<!\p{L})(?:quý|chương|phần|mục|phụ lục|biểu|khóa|khoá|thứ|thế kỷ|loại|cấp|hạng|nhóm|vùng|bậc|kỳ|đợt|tập|quyển|giai đoạn|bảng|đại hội|lớp|quân khu|khu vực|số|hội nghị|điều|học kỳ|khối)(?:\s+[IVX\p{Ll}]+\s*(?:,|và|đến|-|–))*\s+$/iu;
const CAPITALS_BEFORE = /\p{Lu}{2,}\s+$/u;

function valueOf(roman: string): number {
  const values = [...roman].map((letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** Roman numerals in words: those of two letters or more, and single ones behind what they number or where a paragraph begins. */
export function readRomanNumerals(text: string, { number, ordinal }: ReadingRules): string {
  return text
    .replace(/(?<![\p{L}\d])([IVX]{1,5})\s*[-–]\s*([IVX]{1,5})(?![\p{L}\d])/gu, '$1 đến $2')
    .replace(ROMAN, (written, roman: string, rest: string, at: number, whole: string) => {
      if (!VALID.test(roman)) return written;
      const before = whole.slice(Math.max(0, at - 60), at);
      const opens =
        at === 0 && /^[.):/]?\s|^[.)/]/.test(whole.slice(written.length)) && whole.length > written.length;
      const isNumbered = NUMBERED.test(before);
      const isLong = roman.length > 1 && !roman.includes('L') && !CAPITALS_BEFORE.test(before);
      if (!opens && !isNumbered && !isLong && rest === '') return written;
      const value = `${valueOf(roman)}`;
      const words = /(?<!\p{L})thứ\s+$/iu.test(before) ? ordinal(value) : number(value);
      return `${opens ? capital(words) : words}${rest.replace(/\.(\d+)/g, (_, part: string) => ` chấm ${number(part)}`)}`;
    });
}
