import type { z } from 'astro/zod';
import {
  elementOf,
  fieldAt,
  fieldsOf,
  kindOf,
  schemaAt,
  type SchemaField,
} from '../model/fields/schema-fields.ts';
import { FIGURE_COLUMNS } from '../model/dossier-figures.ts';
import { slugify } from '../vietnamese/slug.ts';
import { parseVietnameseDate } from '../vietnamese/dates.ts';
import { schemaOf, type Thing } from './content-folder.ts';
import type { Finding } from './finding.ts';
import { nearest, suggestion } from './nearest.ts';

type Issue = z.core.$ZodIssue;
type Told = Pick<Finding, 'code' | 'what' | 'mend'> & { why?: string };

const KINDS: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'một con số, không có dấu nháy',
  boolean: 'true hoặc false',
  array: 'danh sách, mỗi dòng một ý bắt đầu bằng dấu gạch ngang và dấu cách',
  object: 'nhóm trường con, mỗi trường một dòng thụt vào',
  enum: 'một trong các giá trị cho sẵn',
};

function valueAt(value: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>(
    (current, key) => (current as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}

/** Headings of the table that clerks fill, by the field that each becomes. */
const HEADINGS = new Map<string, string>(
  Object.entries(FIGURE_COLUMNS).map(([heading, key]) => [key, heading]),
);

/** `“Tiêu đề” (title)`, or the key alone when the schema names no label. */
function nameOf(field: SchemaField | undefined, keys: readonly PropertyKey[]): string {
  const position = [...keys].reverse().find((key) => typeof key === 'number');
  const at = typeof position === 'number' ? `, mục thứ ${position + 1}` : '';
  return field ? `“${field.label}” (${field.key}${at})` : `“${keys.map(String).join('.') || 'nội dung'}”`;
}

const lengthOf = (value: unknown): number =>
  typeof value === 'string' ? [...value].length : Array.isArray(value) ? value.length : 0;

/** A day of the calendar is written year-month-day; what was meant is said when it can be read. */
function tellDate(name: string, value: unknown): Told {
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

function tellEmpty(name: string, field: SchemaField | undefined): Told {
  const within = field && kindOf(field.schema) === 'object';
  const fill = within
    ? 'điền ít nhất một dòng con, hoặc viết {} sau dấu hai chấm'
    : 'điền nội dung sau dấu hai chấm';
  return {
    code: 'de-trong',
    what: `${name} đang để trống`,
    ...(field?.hint && { why: field.hint }),
    mend: field?.required ? fill : `${fill}, hoặc xóa dòng này`,
  };
}

function tellMissing(field: SchemaField | undefined, keys: readonly PropertyKey[]): Told {
  const key = field?.key ?? String(keys.at(-1));
  return {
    code: 'thieu-truong',
    what: `Thiếu ${nameOf(field, keys)}`,
    ...(field?.hint && { why: field.hint }),
    mend: `thêm một dòng “${key}: …”`,
  };
}

function tellUnknownKey(key: string, schema: z.ZodType | undefined): Told {
  const known = schema ? fieldsOf(schema).map((field) => field.key) : [];
  const close = nearest(key, known);
  return {
    code: 'khoa-la',
    what: `Không có trường nào tên “${key}”${close ? `; có phải “${close}”?` : ''}`,
    why: 'Trường gõ sai tên thì nội dung của nó không được đăng',
    mend: close ? `đổi “${key}” thành “${close}”` : `xóa dòng này, hoặc dùng một trong: ${known.join(', ')}`,
  };
}

function tellSize(issue: Issue & { code: 'too_big' | 'too_small' }, name: string, value: unknown): Told {
  const most = issue.code === 'too_big';
  const limit = String(most ? issue.maximum : issue.minimum);
  if (typeof value === 'number')
    return {
      code: 'so-ngoai-khoang',
      what: `${name} là ${value}`,
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

/** Whether a message was written in our schemas; zod's own are English. */
const isOurs = (message: string): boolean => /[^\x00-\x7f]/.test(message);

function tellType(issue: Issue, name: string, value: unknown, schema: z.ZodType | undefined): Told {
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

function tellChoice(values: readonly unknown[], name: string, value: unknown): Told {
  const known = values.map(String);
  return {
    code: 'gia-tri-la',
    what: `${name} không có giá trị “${String(value)}”${suggestion(String(value), known)}`,
    mend: `dùng một trong: ${known.join(', ')}`,
  };
}

/** Options of the key that tells branches of a union apart. */
function discriminatorValues(schema: z.ZodType | undefined, key: string): string[] {
  const options = (schema?.def as { options?: readonly z.ZodType[] } | undefined)?.options ?? [];
  return options.flatMap((option) => {
    const literal = fieldsOf(option).find((field) => field.key === key)?.schema;
    return ((literal?.def as { values?: unknown[] } | undefined)?.values ?? []).map(String);
  });
}

function tell(issue: Issue, thing: Thing, schema: z.ZodType): Told {
  const keys = issue.path;
  const value = valueAt(thing.value, keys);
  const found = fieldAt(schema, keys);
  const heading = thing.type === 'dossierFigures' && found ? HEADINGS.get(found.key) : undefined;
  const field = found && heading ? { ...found, key: heading } : found;
  const name = nameOf(field, keys);
  if (value === null) return tellEmpty(name, field);
  const isDate = /^ngày phải viết/.test(issue.message);
  if (issue.code === 'custom')
    return value === undefined
      ? {
          code: 'thieu-truong',
          what: `Thiếu ${name}`,
          why: issue.message,
          mend: 'điền thêm, hoặc xóa trường đi kèm',
        }
      : {
          code: 'sai-quy-tac',
          what: typeof value === 'object' ? `${name} chưa đúng` : `${name} viết “${String(value)}”`,
          why: issue.message,
          mend: 'sửa lại cho đúng',
        };
  if (issue.code === 'invalid_union') {
    const values = discriminatorValues(schema, String(keys.at(-1)));
    return value === undefined ? tellMissing(field, keys) : tellChoice(values, name, value);
  }
  if (value === undefined) return tellMissing(field, keys);
  if (isDate) return tellDate(name, value);
  if (/số điện thoại/.test(issue.message))
    return {
      code: 'so-dien-thoai',
      what: `${name} viết “${String(value)}”`,
      why: issue.message,
      mend: 'đặt số trong dấu nháy kép, đúng như nguồn ghi',
    };
  if (issue.code === 'too_big' || issue.code === 'too_small') return tellSize(issue, name, value);
  if (issue.code === 'invalid_value') return tellChoice(issue.values, name, value);
  if (isOurs(issue.message)) {
    const isIdentifier = /^mã chỉ gồm/.test(issue.message);
    return {
      code: 'sai-dang',
      what: `${name} viết “${String(value)}”`,
      why: issue.message,
      mend: isIdentifier
        ? `viết như “${slugify(String(value))}”, đúng tên tệp hoặc mã của mục đó`
        : 'viết lại theo mẫu',
    };
  }
  if (issue.code === 'invalid_type') return tellType(issue, name, value, schemaAt(schema, keys));
  return {
    code: 'sai-dang',
    what: `${name} viết “${String(value)}”, chưa đúng mẫu`,
    mend: field?.hint || 'xem bảng trường trong content/README.md',
  };
}

/** Vietnamese findings for everything that a thing's schema refused. */
export function tellIssues(thing: Thing): Finding[] {
  const schema = schemaOf(thing.type);
  return thing.issues.flatMap((issue) => {
    const base = { file: thing.file, severity: 'error' as const };
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        ...base,
        ...thing.placeOfKey([...issue.path, key]),
        ...tellUnknownKey(key, schemaAt(schema, issue.path)),
      }));
    return [{ ...base, ...thing.placeOf(issue.path), ...tell(issue, thing, schema) }];
  });
}
