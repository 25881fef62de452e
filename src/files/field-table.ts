import {
  CONTENT_TYPES,
  writtenName,
  type ContentType,
  type ContentTypeName,
} from '../model/content-types.ts';
import { fieldsOf } from '../model/fields/schema-fields.ts';
import { plainSchema } from '../model/plain-schema.ts';

const TYPES = Object.entries(CONTENT_TYPES) as [ContentTypeName, ContentType][];

const cell = (text: string): string => text.replace(/\|/g, '\\|');

/** The fields of a content type as a Markdown table for editors: key, whether it must be there, label and hint. */
function fieldTable(name: ContentTypeName): string {
  const rows = fieldsOf(plainSchema(name)).map(
    ({ key, required, label, hint }) =>
      `| \`${writtenName(name, key)}\` | ${required ? 'bắt buộc' : ''} | ${cell(label)} | ${cell(hint)} |`,
  );
  return ['| Trường | | Tên | Viết gì |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const hasFields = ([name]: readonly [ContentTypeName, ContentType]): boolean =>
  fieldsOf(plainSchema(name)).length > 0;

/** What `content/README.md` says of every content type, by the name between its markers. */
const TABLES: Readonly<Record<string, () => string>> = {
  'nơi để': () =>
    [
      '| Nội dung | Nơi để |',
      '| --- | --- |',
      ...TYPES.map(
        ([, { label, path, fileName }]) => `| ${label} | \`${fileName ? `${path}/${fileName}` : path}\` |`,
      ),
    ].join('\n'),
  trường: () =>
    TYPES.filter(hasFields)
      .map(([name, { label }]) => `### ${label}\n\n${fieldTable(name)}`)
      .join('\n\n'),
};

/**
 * Text with the tables between their markers made anew from the registry of content types.
 * @throws Error when a marker names no table.
 */
export const withTypeTables = (text: string): string =>
  text.replace(/<!-- bảng ([^>]+) -->[\s\S]*?<!-- hết bảng -->/g, (_, name: string) => {
    const table = TABLES[name];
    if (!table) throw new Error(`No table is called “${name}”.`);
    return `<!-- bảng ${name} -->\n\n${table()}\n\n<!-- hết bảng -->`;
  });
