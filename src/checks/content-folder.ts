import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { parseTable } from '../files/csv.ts';
import { listFiles } from '../files/directory.ts';
import { parseMarkdown } from '../files/front-matter.ts';
import { parseYaml, type Place, type YamlMistake } from '../files/yaml.ts';
import { CONTENT_TYPES, type ContentType, type ContentTypeName } from '../model/content-types.ts';
import { fieldsOf } from '../model/fields/schema-fields.ts';
import { FIGURE_COLUMNS } from '../model/dossier-figures.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Prose of a Markdown file and the line on which it begins. */
export interface Body {
  readonly text: string;
  readonly line: number;
}

/** One text file of the content folder; which type it belongs to, if any. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  readonly type: ContentTypeName | undefined;
  /** Identifier that the file's name gives; '' for files that hold a whole list. */
  readonly id: string;
  readonly hasFrontMatter: boolean;
  readonly mistakes: readonly YamlMistake[];
}

/** One thing of the content (an article, a hotline, a row of figures) as read, and checked if its schema passed. */
export interface Thing {
  readonly type: ContentTypeName;
  readonly id: string;
  readonly file: string;
  readonly value: unknown;
  readonly issues: readonly z.core.$ZodIssue[];
  /** The checked fields; undefined when the schema refused them. */
  readonly fields: Fields | undefined;
  readonly body: Body | undefined;
  placeOf(keys: readonly PropertyKey[]): Place;
  placeOfKey(keys: readonly PropertyKey[]): Place;
}

/** All of a content folder, read once, for the rules. */
export interface ContentFolder {
  readonly directory: string;
  readonly today: string;
  /** Every file, pictures too, relative to the folder, sorted. */
  readonly files: readonly string[];
  readonly texts: readonly TextFile[];
  readonly things: readonly Thing[];
}

const NAMES = Object.keys(CONTENT_TYPES) as ContentTypeName[];
const TEXT = /\.(md|mdx|yaml|csv)$/;

/** Pictures are checked by rules of their own, so for a schema they are the text that names them. */
const schemas = new Map<ContentTypeName, z.ZodType>();

/** Schema of a type as the checks use it. */
export function schemaOf(name: ContentTypeName): z.ZodType {
  const known = schemas.get(name);
  if (known) return known;
  const type: ContentType = CONTENT_TYPES[name];
  const schema = type.schema({ image: () => z.string() });
  schemas.set(name, schema);
  return schema;
}

/** The type whose files a path is one of, with the identifier that the path gives. */
export function typeOfFile(file: string): { type: ContentTypeName; id: string } | undefined {
  for (const name of NAMES) {
    const { path: place, files }: ContentType = CONTENT_TYPES[name];
    if (file === place) return { type: name, id: '' };
    const id = file.startsWith(`${place}/`) ? files.exec(file.slice(place.length + 1))?.[1] : undefined;
    if (id !== undefined) return { type: name, id };
  }
  return undefined;
}

interface Raw {
  readonly id: string;
  readonly value: unknown;
  readonly body?: Body;
  placeOf(keys: readonly PropertyKey[]): Place;
  placeOfKey(keys: readonly PropertyKey[]): Place;
}

function thing(type: ContentTypeName, file: string, raw: Raw): Thing {
  const result = schemaOf(type).safeParse(raw.value);
  return {
    type,
    file,
    id: raw.id,
    value: raw.value,
    body: raw.body,
    issues: result.success ? [] : result.error.issues,
    fields: result.success ? (result.data as Fields) : undefined,
    placeOf: (keys) => raw.placeOf(keys),
    placeOfKey: (keys) => raw.placeOfKey(keys),
  };
}

interface Read {
  readonly raws: readonly Raw[];
  readonly mistakes: readonly YamlMistake[];
  readonly hasFrontMatter: boolean;
}

/** Whether a type's Markdown may be body alone (the verbatim text of a plan). */
const needsFrontMatter = (type: ContentTypeName): boolean =>
  fieldsOf(schemaOf(type)).some(({ required }) => required);

function readMarkdown(text: string, { type, id }: { type: ContentTypeName; id: string }): Read {
  const { frontMatter, hasFrontMatter: written, body, bodyLine } = parseMarkdown(text);
  const hasFrontMatter = written || !needsFrontMatter(type);
  const usable = hasFrontMatter && frontMatter.mistakes.length === 0;
  return {
    hasFrontMatter,
    mistakes: frontMatter.mistakes,
    raws: usable
      ? [
          {
            id,
            value: frontMatter.value ?? {},
            body: { text: body, line: bodyLine },
            placeOf: frontMatter.placeOf,
            placeOfKey: frontMatter.placeOfKey,
          },
        ]
      : [],
  };
}

const identifierOf = (value: unknown): string | undefined => {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
};

function readYamlText(text: string, id: string, isList: boolean): Read {
  const yaml = parseYaml(text.replace(/^\uFEFF/, ''));
  const base = { hasFrontMatter: true, mistakes: yaml.mistakes };
  if (yaml.mistakes.length) return { ...base, raws: [] };
  if (!isList)
    return { ...base, raws: [{ id, value: yaml.value, placeOf: yaml.placeOf, placeOfKey: yaml.placeOfKey }] };
  const rows = yaml.value === undefined || yaml.value === null ? [] : yaml.value;
  if (!Array.isArray(rows)) {
    const mistake = { line: 1, column: 1, message: 'LIST' };
    return { ...base, mistakes: [mistake], raws: [] };
  }
  return {
    ...base,
    raws: rows.map((value: unknown, n) => ({
      id: identifierOf(value) ?? '',
      value,
      placeOf: (keys) => yaml.placeOf([n, ...keys]),
      placeOfKey: (keys) => yaml.placeOfKey([n, ...keys]),
    })),
  };
}

function readRows(text: string): Read {
  const columns = Object.entries(FIGURE_COLUMNS);
  const { rows } = parseTable(text);
  return {
    hasFrontMatter: true,
    mistakes: [],
    raws: rows.map(({ line, cells }) => ({
      id: '',
      value: Object.fromEntries(columns.map(([heading, key]) => [key, cells[heading] ?? ''])),
      placeOf: () => ({ line, column: 1 }),
      placeOfKey: () => ({ line, column: 1 }),
    })),
  };
}

function read(text: string, found: { type: ContentTypeName; id: string }): Read {
  const { storage }: ContentType = CONTENT_TYPES[found.type];
  if (storage === 'page') return readMarkdown(text, found);
  if (storage === 'table') return readRows(text);
  return readYamlText(text, found.id, storage === 'list');
}

/** Reads the whole content folder. Files that are no text of ours are only listed. */
export function readContentFolder(directory: string, today: string): ContentFolder {
  const files = listFiles(directory);
  const texts: TextFile[] = [];
  const things: Thing[] = [];
  for (const file of files) {
    if (!TEXT.test(file)) continue;
    const text = readFileSync(path.join(directory, file), 'utf8');
    const found = typeOfFile(file);
    if (!found) {
      texts.push({ path: file, text, type: undefined, id: '', hasFrontMatter: true, mistakes: [] });
      continue;
    }
    const { raws, mistakes, hasFrontMatter } = read(text, found);
    texts.push({ path: file, text, ...found, hasFrontMatter, mistakes });
    if (text.trim() !== '') things.push(...raws.map((raw) => thing(found.type, file, raw)));
  }
  return { directory, today, files, texts, things };
}

/** The things of one type. */
export const thingsOf = (content: ContentFolder, ...types: readonly ContentTypeName[]): Thing[] =>
  content.things.filter(({ type }) => types.includes(type));
