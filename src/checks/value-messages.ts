import type { z } from 'astro/zod';
import { elementOf, fieldsOf, kindOf } from '../model/fields/schema-fields.ts';
import { parseVietnameseDate } from '../vietnamese/dates.ts';
import type { Finding } from './finding.ts';
import { suggestion } from './nearest.ts';

export type Issue = z.core.$ZodIssue;

/** What is said of one issue; where it stands comes from the file. */
export type Told = Pick<Finding, 'code' | 'what' | 'mend'> & { why?: string };

const KINDS: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'một con số, không có dấu nháy',
  boolean: 'true hoặc false',
  array: 'danh sách, mỗi dòng một ý bắt đầu bằng dấu gạch ngang và dấu cách',
  object: 'nhóm trường con, mỗi trường một dòng thụt vào',
  enum: 'một trong các giá trị cho sẵn',
};

const lengthOf = (value: unknown): number =>
  typeof value === 'string' ? [...value].length : Array.isArray(value) ? value.length : 0;

/** A day of the calendar is written year-month-day; what was meant is said when it can be read. */
export function tellDate(name: string, value: unknown): Told {
  const text = String(value);
  const iso = parseVietnameseDate(text);
  const why = 'Ngày phải viết năm-tháng-ngày để không ai đọc nhầm ngày với tháng';
  if (iso) return { code: 'ngay-sai', what: `${name} viết “${text}”`, why, mend: `viết ${iso}` };
  const written = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (written) {
    const [, year = '', month = ''] = written;
    const real = Number(month) >= 1 && Number(month) <= 12;
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    const mend = real
      ? `tháng ${Number(month)} năm ${year} có ${last} ngày; xem lại ngày`
      : 'tháng phải từ 01 đến 12';
    return { code: 'ngay-sai', what: `${name} viết “${text}”, ngày này không có trên lịch`, mend };
  }
  return {
    code: 'ngay-sai',
    what: `${name} viết “${text}”, không đọc được là ngày`,
    why,
    mend: 'viết như 2026-11-23',
  };
}

/** A text, list or number that is too long, too short, too large. */
export function tellSize(
  issue: Issue & { code: 'too_big' | 'too_small' },
  name: string,
  value: unknown,
): Told {
  const most = issue.code === 'too_big';
  const limit = String(most ? issue.maximum : issue.minimum);
  // A cell of a table is text even where the schema has read a number from it.
  if (issue.origin === 'number' || issue.origin === 'int')
    return {
      code: 'so-ngoai-khoang',
      what: `${name} là ${String(value)}`,
      mend: `ghi một số ${most ? 'không lớn hơn' : 'không nhỏ hơn'} ${limit}`,
    };
  const unit = Array.isArray(value) ? 'mục' : 'ký tự';
  const size = lengthOf(value);
  if (size === 0 && !most)
    return {
      code: 'de-trong',
      what: `${name} đang để trống`,
      mend: 'điền nội dung, hoặc xóa dòng này nếu không bắt buộc',
    };
  return {
    code: most ? 'qua-dai' : 'qua-ngan',
    what: `${name} có ${size} ${unit}, ${most ? 'nhiều hơn' : 'ít hơn'} mức ${limit}`,
    mend: most ? `rút còn tối đa ${limit} ${unit}` : `viết thêm cho đủ ${limit} ${unit}`,
  };
}

/** A value of another kind than its field takes: a number for text, a text for a list. */
export function tellType(issue: Issue, name: string, value: unknown, schema: z.ZodType | undefined): Told {
  const kind = schema ? kindOf(schema) : issue.code === 'invalid_type' ? issue.expected : 'string';
  if (kind === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return {
      code: 'sai-kieu',
      what: `${name} phải là chữ`,
      why: 'Số không có dấu nháy bị máy đọc lại, mất số 0 đầu',
      mend: `đặt trong dấu nháy: "${String(value)}"`,
    };
  if (kind === 'string' && typeof value === 'object')
    return {
      code: 'sai-kieu',
      what: `${name} phải là chữ`,
      why: 'Dấu hai chấm trong câu làm máy hiểu câu thành một trường',
      mend: 'đặt cả câu trong dấu nháy kép',
    };
  const element = schema && elementOf(schema);
  const example = kind === 'array' && typeof value === 'string' && element ? `; ví dụ [${value}]` : '';
  const first = kind === 'object' && schema ? fieldsOf(schema)[0]?.key : undefined;
  if (first && typeof value === 'string')
    return {
      code: 'sai-kieu',
      what: `${name} có nhiều phần, không viết trên một dòng`,
      mend: `xuống dòng, thụt vào hai dấu cách rồi viết “${first}: ${value}”`,
    };
  return {
    code: 'sai-kieu',
    what: `${name} phải là ${KINDS[kind] ?? kind}`,
    mend: `viết lại cho đúng kiểu${example}`,
  };
}

/** A value that is none of those given. */
export function tellChoice(values: readonly unknown[], name: string, value: unknown): Told {
  const known = values.map(String);
  return {
    code: 'gia-tri-la',
    what: `${name} không có giá trị “${String(value)}”${suggestion(String(value), known)}`,
    mend: `dùng một trong: ${known.join(', ')}`,
  };
}
