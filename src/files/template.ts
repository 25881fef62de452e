import { stringify } from 'yaml';
import type { z } from 'astro/zod';
import { CONTENT_TYPES, type ContentType, type ContentTypeName } from '../model/content-types.ts';
import { isDocumentNumber } from '../model/fields/document-number-form.ts';
import { elementOf, fieldsOf, kindOf, unwrap, type SchemaField } from '../model/fields/schema-fields.ts';
import { plainSchema } from '../model/plain-schema.ts';
import { slugify } from '../vietnamese/slug.ts';

/** What a new file is made with. */
export interface TemplateOptions {
  /** Title that the editor typed. */
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Topics that may be chosen, identifier and label. */
  readonly topics: readonly (readonly [string, string])[];
}

/** A new file: where it goes below the content folder, and its text. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

interface Recipe {
  readonly type: ContentTypeName;
  /** Below the content folder, for a slug and a year. */
  readonly path: (slug: string, year: string) => string;
  /** Key that gets the title; `names.0.name` reaches into lists. */
  readonly title: string;
  /** What to write in the body; none for files of data. */
  readonly body?: readonly string[];
}

/** What an editor may make, by the word that the command takes. */
export const RECIPES = {
  'tin-tuc': {
    type: 'articles',
    path: (slug, year) => `tin-tuc/${year}/${slug}/index.md`,
    title: 'title',
    body: [
      'Mở bài bằng điều người dân cần biết nhất. Câu ngắn, dưới 25 tiếng.',
      'Đề mục bắt đầu bằng ## và dấu cách.',
      'Không gõ số điện thoại: dẫn đến [đường dây nóng](/duong-day-nong/).',
      'Ảnh: đặt tệp ảnh cạnh tệp này, viết ![Ảnh chụp cảnh gì](ten-anh.jpg).',
    ],
  },
  'huong-dan': {
    type: 'guides',
    path: (slug) => `huong-dan/${slug}.md`,
    title: 'title',
    body: [
      'Vài câu giới thiệu; các câu trả lời đã nằm ở phần đầu tệp.',
      'Điều gì chưa có nguồn thì ghi vào unclaimed, đừng đoán.',
    ],
  },
  'hoi-dap': {
    type: 'questions',
    path: (slug) => `hoi-dap/${slug}.md`,
    title: 'title',
    body: ['Câu đầu trả lời thẳng: có, không, hoặc làm gì. Rồi mới nói căn cứ.'],
  },
  'su-kien': {
    type: 'events',
    path: (slug, year) => `su-kien/${year}/${slug}.md`,
    title: 'title',
    body: ['Ai nên đến, cần mang gì, đăng ký ở đâu. Không có gì thêm thì xóa dòng này.'],
  },
  'trac-nghiem': { type: 'quizzes', path: (slug) => `trac-nghiem/${slug}.yaml`, title: 'title' },
  'van-ban': { type: 'documents', path: (slug) => `van-ban/${slug}.yaml`, title: 'title' },
  'don-vi': { type: 'units', path: (slug) => `don-vi/${slug}.yaml`, title: 'names.0.name' },
  'minh-chung': { type: 'evidence', path: (slug, year) => `minh-chung/${year}/${slug}.yaml`, title: 'text' },
} as const satisfies Record<string, Recipe>;
export type RecipeName = keyof typeof RECIPES;

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

const DAYS_DONE = ['date', 'reviewed', 'informedUntil'];

/** A value that can be written at once; '' leaves the field for the editor, and the check says so until it is filled. */
function ready(field: SchemaField, keys: string, writer: Writer): string {
  if (keys === writer.titleKey) return stringify(writer.title, { lineWidth: 0 }).trim();
  if (field.key === 'nextReview') return halfYearLater(writer.today);
  if (isDay(field.schema)) return DAYS_DONE.includes(field.key) ? writer.today : '';
  const kind = kindOf(field.schema);
  if (kind === 'boolean') return 'false';
  return kind === 'array' ? '[]' : '';
}

function coaching(field: SchemaField, { topics }: Writer): string[] {
  const need = field.required ? 'bắt buộc' : 'không bắt buộc';
  const lines = [`# ${field.label} (${need}). ${field.hint}`.trim()];
  if (field.key === 'topic' && topics.length)
    lines.push(...topics.map(([id, label]) => `# • ${id}: ${label}`));
  return lines;
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
  if (kindOf(element) !== 'object') return [`${field.key}:`, '  -'];
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

function writeFields(schema: z.ZodType, prefix: string, writer: Writer): string[] {
  return fieldsOf(schema).flatMap((field) => [
    ...coaching(field, writer),
    ...(field.required ? writeRequired(field, `${prefix}${field.key}`, writer) : writeOptional(field)),
  ]);
}

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
