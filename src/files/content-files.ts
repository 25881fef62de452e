import {
  CONTENT_TYPES,
  type ContentType,
  type ContentTypeName,
  type FieldsOf,
} from '../model/content-types.ts';
import { needsFields, plainSchema } from '../model/plain-schema.ts';
import type { Identified } from '../model/publication.ts';
import { parseTable } from './csv.ts';
import { closedFault, isListed, kindOf, listContent, TEXT_FILE, type Listing } from './directory.ts';
import type { Fault, FileFault, Place } from './fault.ts';
import { parseMarkdown } from './front-matter.ts';
import { readText } from './text.ts';
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

function readFresh(directory: string, file: string): TextFile | FileFault | undefined {
  const read = readText(directory, file);
  if (!read) return undefined;
  if ('fault' in read) return read.fault;
  const found = typeOfFile(file);
  const parts = found
    ? readParts(read.text, found.type, found.id)
    : { hasFrontMatter: true, faults: [], things: [] };
  return { path: file, text: read.text, type: found?.type, id: found?.id ?? '', ...parts };
}

interface Remembered {
  readonly stamp: string;
  readonly read: TextFile | FileFault | undefined;
}

/**
 * What was read in this run, so that each file is read once, and again only after it has changed. It belongs to the process: a build
 * has this module three times over (the check before it, Astro's loaders, the pages as they are rendered).
 */
const memory: Map<string, Remembered> = ((
  globalThis as { contentRead?: Map<string, Remembered> }
).contentRead ??= new Map<string, Remembered>());

/** What tells one state of a file from the next. */
function stampOf(directory: string, file: string): string {
  try {
    const kind = kindOf(directory, file);
    return kind ? [kind.ino, kind.size, kind.mtimeMs, kind.ctimeMs].join(' ') : '';
  } catch (cause) {
    return String(cause);
  }
}

/**
 * Reads one text file of the content folder, by its path below it: the file taken apart, or why it is no text at all;
 * undefined when there is none. The same object is given as long as the file does not change. Never throws.
 */
export function readContentFile(directory: string, file: string): TextFile | FileFault | undefined {
  const key = `${directory}\n${file}`;
  const stamp = stampOf(directory, file);
  const known = memory.get(key);
  if (known?.stamp === stamp) return known.read;
  const read = readFresh(directory, file);
  memory.set(key, { stamp, read });
  return read;
}

/** Files of the content folder: all paths, pictures too; the texts among them; what could not be read. */
export interface ContentFiles {
  readonly files: readonly string[];
  readonly texts: readonly TextFile[];
  readonly faults: readonly FileFault[];
}

/** Reads the files that a listing names. */
export function readListing(directory: string, { files, faults }: Listing): ContentFiles {
  const texts: TextFile[] = [];
  const wrong = [...faults];
  for (const file of files.filter((one) => TEXT_FILE.test(one))) {
    let read = readContentFile(directory, file);
    // Somebody has deleted or renamed it meanwhile; what is still listed has a name that cannot be opened.
    if (!read && !isListed(directory, file)) continue;
    read ??= closedFault(file, 'ENOENT');
    if ('code' in read) {
      wrong.push(read);
      continue;
    }
    texts.push(read);
    wrong.push(...read.faults.map((fault) => ({ file, ...fault })));
  }
  return { files, texts, faults: wrong };
}

/** Reads the whole content folder. */
export const readContent = (directory: string): ContentFiles =>
  readListing(directory, listContent(directory));

/** Reads the files of one type; those of other types that stand in the same folder are left out. */
export function readType(directory: string, name: ContentTypeName): ContentFiles {
  const { files, faults } = listContent(directory, CONTENT_TYPES[name].path);
  return readListing(directory, { files: files.filter((file) => typeOfFile(file)?.type === name), faults });
}

/**
 * The things of a type that pass its schema, by file and place in it, for readers that stand before Astro. What is wrong with the
 * others the check tells.
 */
export const soundRecords = <Name extends ContentTypeName>(
  directory: string,
  name: Name,
): Identified<FieldsOf<Name>>[] =>
  readType(directory, name)
    .texts.flatMap(({ things }) => things)
    .flatMap(({ id, value }) => {
      const { data } = plainSchema(name).safeParse(value);
      return data === undefined ? [] : [{ id, fields: data as FieldsOf<Name> }];
    });

/** Types that are one file and have no picture. */
type ListName = 'topics' | 'abbreviations' | 'synonyms' | 'settings';

const sound = new WeakMap<object, unknown[]>();

/**
 * The members of a list file that pass their schema, for readers that stand before Astro: glossary, search, commands.
 * What is wrong with the others the check tells. The same array is given as long as the file does not change.
 */
export function soundValues<Name extends ListName>(directory: string, name: Name): readonly FieldsOf<Name>[] {
  const read = readContentFile(directory, CONTENT_TYPES[name].path);
  if (!read || 'code' in read) return [];
  const known =
    sound.get(read) ?? read.things.flatMap(({ value }) => plainSchema(name).safeParse(value).data ?? []);
  sound.set(read, known);
  return known as FieldsOf<Name>[];
}
