import { stringify } from 'yaml';
import type { z } from 'astro/zod';
import { CONTENT_TYPES, type ContentType, type ContentTypeName } from '../model/content-types.ts';
import { isDocumentNumber } from '../model/fields/document-number-form.ts';
import { elementOf, fieldsOf, kindOf, unwrap, type SchemaField } from '../model/fields/schema-fields.ts';
import { plainSchema } from '../model/plain-schema.ts';
import { RECIPES, type NewKind, type Recipe, type RecipeName } from './recipes.ts';
import { slugify } from '../vietnamese/slug.ts';

/** What may be written into fields that name other content, identifier and label, by the field's key. */
export type Offers = Readonly<Record<string, readonly (readonly [id: string, label: string])[]>>;

/** What a new file is made with. */
export interface TemplateOptions {
  /** Title that the editor typed. */
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly offers: Offers;
}

/** A new file: where it goes below the content folder, and its text. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

interface Writer extends TemplateOptions {
  readonly titleKey: string;
}

const isDay = (schema: z.ZodType): boolean => {
  const { format } = unwrap(schema).def as { format?: string };
  return format === 'date';
};

/** Half a year later, on the same day of the month or the 28th. */
function halfYearLater(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const next = new Date(Date.UTC(year, month - 1 + 6, Math.min(date, 28)));
  return next.toISOString().slice(0, 10);
}

const DAYS_DONE = ['date', 'reviewed', 'informedUntil', 'updated'];

/** A value that can be written at once; '' leaves the field for the editor, and the check says so until it is filled. */
function ready(field: SchemaField, keys: string, writer: Writer): string {
  if (keys === writer.titleKey) return stringify(writer.title, { lineWidth: 0 }).trim();
  if (keys === 'id') return slugify(writer.title);
  if (field.key === 'nextReview') return halfYearLater(writer.today);
  if (isDay(field.schema)) return DAYS_DONE.includes(field.key) ? writer.today : '';
  const kind = kindOf(field.schema);
  if (kind === 'boolean') return 'false';
  return kind === 'array' ? '[]' : '';
}

function coaching(field: SchemaField, { offers }: Writer): string[] {
  const need = field.required ? 'bắt buộc' : 'không bắt buộc';
  return [
    `# ${field.label} (${need}). ${field.hint}`.trim(),
    ...(offers[field.key] ?? []).map(([id, label]) => `# • ${id}: ${label}`),
  ];
}

/** A list that may not be empty. */
function needsOne(schema: z.ZodType): boolean {
  const checks =
    (unwrap(schema).def as { checks?: readonly { _zod: { def: { check: string; minimum?: number } } }[] })
      .checks ?? [];
  return checks.some(({ _zod: { def } }) => def.check === 'min_length' && (def.minimum ?? 0) > 0);
}

const indent = (lines: readonly string[], by: string): string[] => lines.map((line) => `${by}${line}`);

function writeRequired(field: SchemaField, keys: string, writer: Writer): string[] {
  const kind = kindOf(field.schema);
  if (kind === 'object')
    return [`${field.key}:`, ...indent(writeFields(field.schema, `${keys}.`, writer), '  ')];
  const element = kind === 'array' && needsOne(field.schema) ? elementOf(field.schema) : undefined;
  if (!element) return [`${field.key}: ${ready(field, keys, writer)}`.trimEnd()];
  if (kindOf(element) !== 'object')
    return [`${field.key}:`, `  - ${ready(field, `${keys}.0`, writer)}`.replace(/ (?:\[\])?$/, '')];
  return [`${field.key}:`, ...indent(asMember(writeFields(element, `${keys}.0.`, writer)), '  ')];
}

/** Lines of fields as those of one member of a list. */
function asMember(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return [...lines.slice(0, first), `- ${lines[first] ?? ''}`, ...indent(lines.slice(first + 1), '  ')];
}

/** An optional field stands ready behind a `#` without a space: taking the `#` away leaves the right indentation. */
function writeOptional(field: SchemaField): string[] {
  const kind = kindOf(field.schema);
  const element = kind === 'array' ? elementOf(field.schema) : undefined;
  const inner =
    kind === 'object' ? field.schema : element && kindOf(element) === 'object' ? element : undefined;
  if (!inner) return [`#${field.key}:${kind === 'array' ? ' []' : ''}`];
  const keys = fieldsOf(inner).filter(({ required }) => required || kind === 'object');
  const [first, rest] = kind === 'array' ? ['  - ', '    '] : ['  ', '  '];
  return [`#${field.key}:`, ...keys.map(({ key }, position) => `#${position ? rest : first}${key}:`)];
}

function writeField(field: SchemaField, prefix: string, writer: Writer): string[] {
  return [
    ...coaching(field, writer),
    ...(field.required ? writeRequired(field, `${prefix}${field.key}`, writer) : writeOptional(field)),
  ];
}

const writeFields = (schema: z.ZodType, prefix: string, writer: Writer): string[] =>
  fieldsOf(schema).flatMap((field) => writeField(field, prefix, writer));

/** Name of a document's file: its number, with the year behind when the number has none. */
function slugOf(name: RecipeName, { title, today }: TemplateOptions): string {
  const slug = slugify(title);
  if (name !== 'van-ban' || !isDocumentNumber(title) || /\/(?:19|20)\d{2}\//.test(title)) return slug;
  return `${slug}-${today.slice(0, 4)}`;
}

/**
 * A new file of a kind, made from the schema's labels and hints.
 * @throws Error in Vietnamese when the title has no letter or digit for an address.
 */
export function newFile(name: RecipeName, options: TemplateOptions): NewFile {
  const recipe: Recipe = RECIPES[name];
  const slug = slugOf(name, options);
  if (!slug) throw new Error('Tiêu đề phải có ít nhất một chữ hoặc số để làm địa chỉ trang.');
  const isNumber = name === 'van-ban' && isDocumentNumber(options.title);
  const writer: Writer = { ...options, titleKey: isNumber ? 'number' : recipe.title };
  const fields = writeFields(plainSchema(recipe.type), '', writer);
  const advice = [
    '# Dòng có dấu # ở đầu không hiện trên trang. Muốn dùng một trường, ví dụ “#units:”, thì xóa đúng dấu # rồi điền.',
    '# Viết xong chạy: npm run check',
  ];
  const path = recipe.path(slug, options.today.slice(0, 4));
  if (!recipe.body) return { path, text: [...advice, '', ...fields, ''].join('\n') };
  const body = ['<!--', ...recipe.body, 'Viết nội dung ở dưới dòng này rồi xóa phần nhắc.', '-->', ''];
  return { path, text: ['---', ...advice, ...fields, '---', '', ...body].join('\n') };
}

/** Fields of hotlines without a number alone: a new one has one. */
const ELSEWHERE = ['instead', 'insteadHotlines'];

/** The text of a list file with one more row at its end, coached by comments; `text` is what stands there, '' for no file. */
export function withNewRow({ type, title }: NewKind, text: string, options: TemplateOptions): string {
  const writer: Writer = { ...options, titleKey: title };
  const fields = fieldsOf(plainSchema(type)).filter(({ key }) => !ELSEWHERE.includes(key));
  const row = asMember(fields.flatMap((one) => writeField(one, '', writer)));
  const before = text.replace(/^\[\s*\]\s*$/m, '').trimEnd();
  return [...(before ? [before, ''] : []), ...row, ''].join('\n');
}

/** Where a sample stands below the content folder: as the type's files are named, called `mau`. */
function samplePath({ path, fileName = '' }: ContentType, year: string): string {
  const named = fileName.replace('<năm>', year).replace(/<[^>]+>/, 'mau');
  return named ? `${path}/${named}` : path;
}

/**
 * An empty file of any type, coached by comments as `newFile` does, to be copied from; a draft where the type knows drafts. Undefined
 * for types of which there is one alone, and for prose without fields.
 */
export function sampleFile(
  name: ContentTypeName,
  options: Omit<TemplateOptions, 'title'>,
): NewFile | undefined {
  const type: ContentType = CONTENT_TYPES[name];
  const writer: Writer = { ...options, title: '', titleKey: '' };
  const lines = writeFields(plainSchema(name), '', writer).map((line) =>
    line === '#draft:' ? 'draft: true' : line,
  );
  if (type.storage === 'single' || lines.length === 0) return undefined;
  const file = samplePath(type, options.today.slice(0, 4));
  if (type.storage === 'table') return { path: file, text: `${Object.keys(type.columns ?? {}).join(',')}\n` };
  const head = [
    `# MẪU: ${type.label}. Tệp này không bao giờ được đăng, vì nằm trong thư mục có dấu _ ở đầu tên.`,
    type.storage === 'list'
      ? `# Chép mục dưới đây vào content/${type.path}, rồi điền.`
      : `# Chép tệp vào content/${type.path}/, đổi tên tệp, rồi điền.`,
    '# Dòng có dấu # ở đầu không hiện trên trang. Muốn dùng một trường thì xóa đúng dấu # trước trường đó.',
  ];
  if (type.storage === 'list') return { path: file, text: [...head, ...asMember(lines), ''].join('\n') };
  const text = [...head, ...lines].join('\n');
  return { path: file, text: type.storage === 'page' ? `---\n${text}\n---\n\n` : `${text}\n` };
}
