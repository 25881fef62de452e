import { CONTENT_TYPES, type ContentTypeName, type FieldsOf } from '../model/content-types.ts';
import { plainSchema } from '../model/plain-schema.ts';
import type { Identified } from '../model/publication.ts';
import { closedFault, isListed, kindOf, listContent, TEXT_FILE, type Listing } from './directory.ts';
import type { FileFault } from './fault.ts';
import { readText } from './text.ts';
import { takeApart, typeOfFile, type TextFile } from './text-file.ts';

export { typeOfFile, type Body, type RawThing, type TextFile } from './text-file.ts';

function readFresh(directory: string, file: string): TextFile | FileFault | undefined {
  const read = readText(directory, file);
  if (!read) return undefined;
  if ('fault' in read) return read.fault;
  return takeApart(file, read.text);
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
