import type { z } from 'astro/zod';
import { fieldAt, fieldsOf, kindOf, schemaAt, type SchemaField } from '../model/fields/schema-fields.ts';
import { writtenName } from '../model/content-types.ts';
import { slugify } from '../vietnamese/slug.ts';
import { plainSchema } from '../model/plain-schema.ts';
import type { Thing } from './content-folder.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import { tellChoice, tellDate, tellSize, tellType, type Issue, type Told } from './value-messages.ts';

function valueAt(value: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>(
    (current, key) => (current as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}

/** `“Tiêu đề” (title)`, or the key alone when the schema names no label. */
function nameOf(field: SchemaField | undefined, keys: readonly PropertyKey[]): string {
  const position = [...keys].reverse().find((key) => typeof key === 'number');
  const at = typeof position === 'number' ? `, mục thứ ${position + 1}` : '';
  return field ? `“${field.label}” (${field.key}${at})` : `“${keys.map(String).join('.') || 'nội dung'}”`;
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

/** Whether a message was written in our schemas; zod's own are English. */
const isOurs = (message: string): boolean => /[^\x00-\x7f]/.test(message);

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
  const field = found && { ...found, key: writtenName(thing.type, found.key) };
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
  const schema = plainSchema(thing.type);
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
