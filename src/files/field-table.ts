import { CONTENT_TYPES, type ContentTypeName } from '../model/content-types.ts';
import { fieldsOf } from '../model/fields/schema-fields.ts';
import { plainSchema } from '../model/plain-schema.ts';

const cell = (text: string): string => text.replace(/\|/g, '\\|');

/** The fields of a content type as a Markdown table for editors: key, whether it must be there, label and hint. */
export function fieldTable(name: ContentTypeName): string {
  const rows = fieldsOf(plainSchema(name)).map(
    ({ key, required, label, hint }) =>
      `| \`${key}\` | ${required ? 'bắt buộc' : ''} | ${cell(label)} | ${cell(hint)} |`,
  );
  return ['| Trường | | Tên | Viết gì |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const start = (name: string): string => `<!-- bảng ${name} -->`;
const END = '<!-- hết bảng -->';

/** Text with the table of each named type between its markers made anew. */
export function withFieldTables(text: string): string {
  return text.replace(/<!-- bảng (\w+) -->[\s\S]*?<!-- hết bảng -->/g, (_, name: string) => {
    if (!(name in CONTENT_TYPES)) throw new Error(`No content type is called “${name}”.`);
    return `${start(name)}\n\n${fieldTable(name as ContentTypeName)}\n\n${END}`;
  });
}
