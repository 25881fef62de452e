import { CONTENT_TYPES, type ContentType, type ContentTypeName } from '../model/content-types.ts';
import { needsFields } from '../model/plain-schema.ts';
import { parseTable } from './csv.ts';
import type { Fault, Place } from './fault.ts';
import { parseMarkdown } from './front-matter.ts';
import { parseYaml, type YamlText } from './yaml.ts';
import { yamlFault } from './yaml-faults.ts';

/** Prose of a Markdown file and the line on which it begins. */
export interface Body {
  readonly text: string;
  readonly line: number;
}

/** One thing of the content (an article, a hotline, a row of figures) as it stands in its file, not yet checked. */
export interface RawThing {
  /** Identifier that the file's name or the thing itself gives; '' for a thing that has none. */
  readonly id: string;
  readonly value: unknown;
  readonly body: Body | undefined;
  placeOf(keys: readonly PropertyKey[]): Place;
  placeOfKey(keys: readonly PropertyKey[]): Place;
}

/** One text file of the content folder, read and taken apart. */
export interface TextFile {
  /** Below the content folder, with `/`. */
  readonly path: string;
  /** With `\n` as its only line break. */
  readonly text: string;
  /** Which type it belongs to, if any. */
  readonly type: ContentTypeName | undefined;
  /** Identifier that the file's name gives; '' for files that hold a whole list. */
  readonly id: string;
  readonly hasFrontMatter: boolean;
  /** What could not be read; what has a fault is not among the things. */
  readonly faults: readonly Fault[];
  readonly things: readonly RawThing[];
}

const NAMES = Object.keys(CONTENT_TYPES) as ContentTypeName[];

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

type Parts = Pick<TextFile, 'hasFrontMatter' | 'faults' | 'things'>;

function readMarkdown(text: string, type: ContentTypeName, id: string): Parts {
  const { frontMatter, hasFrontMatter: written, body, bodyLine } = parseMarkdown(text);
  const { faults, placeOf, placeOfKey } = frontMatter;
  // The Markdown of some types may be body alone (the verbatim text of a plan).
  const hasFrontMatter = written || !needsFields(type);
  if (!hasFrontMatter || faults.length) return { hasFrontMatter, faults, things: [] };
  const whole = {
    id,
    value: frontMatter.value ?? {},
    body: { text: body, line: bodyLine },
    placeOf,
    placeOfKey,
  };
  return { hasFrontMatter, faults, things: [whole] };
}

const identifierOf = (value: unknown): string => {
  const { id } = (value ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : '';
};

function rowsOf(yaml: YamlText): Pick<Parts, 'faults' | 'things'> {
  const rows = yaml.value ?? [];
  if (!Array.isArray(rows)) return { faults: [yamlFault('LIST', 1, 1)], things: [] };
  const things = rows.map((value: unknown, n): RawThing => ({
    id: identifierOf(value),
    value,
    body: undefined,
    placeOf: (keys) => yaml.placeOf([n, ...keys]),
    placeOfKey: (keys) => yaml.placeOfKey([n, ...keys]),
  }));
  return { faults: [], things };
}

function readYaml(text: string, id: string, isList: boolean): Parts {
  const yaml = parseYaml(text);
  const { value, faults, placeOf, placeOfKey } = yaml;
  const whole = { id, value, body: undefined, placeOf, placeOfKey };
  const sound = isList ? rowsOf(yaml) : { faults, things: [whole] };
  return { hasFrontMatter: true, ...(faults.length ? { faults, things: [] } : sound) };
}

function readTable(text: string, columns: Readonly<Record<string, string>>): Parts {
  const { rows, faults } = parseTable(text, Object.keys(columns));
  const things = rows.map(({ line, cells }): RawThing => {
    const place = { line, column: 1 };
    const value = Object.fromEntries(Object.entries(columns).map(([heading, key]) => [key, cells[heading]]));
    return { id: '', value, body: undefined, placeOf: () => place, placeOfKey: () => place };
  });
  return { hasFrontMatter: true, faults, things };
}

function readParts(text: string, name: ContentTypeName, id: string): Parts {
  const { storage, columns }: ContentType = CONTENT_TYPES[name];
  // A file without text has no fault of the reader's; the check says that it is empty.
  if (text.trim() === '') return { hasFrontMatter: true, faults: [], things: [] };
  if (storage === 'page') return readMarkdown(text, name, id);
  if (storage === 'table') return readTable(text, columns ?? {});
  return readYaml(text, id, storage === 'list');
}

/** Takes the text of a file apart, by its path below the content folder; `\n` is its only line break. Never throws. */
export function takeApart(file: string, text: string): TextFile {
  const found = typeOfFile(file);
  const parts = found
    ? readParts(text, found.type, found.id)
    : { hasFrontMatter: true, faults: [], things: [] };
  return { path: file, text, type: found?.type, id: found?.id ?? '', ...parts };
}
