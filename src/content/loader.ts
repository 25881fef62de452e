import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { contentDirectory, listFiles } from '../files/directory.ts';
import { readTable } from '../files/csv.ts';
import { parseYaml, readYaml } from '../files/yaml.ts';
import { CONTENT_TYPES, type ContentType, type ContentTypeName } from '../model/content-types.ts';
import { FIGURE_COLUMNS } from '../model/dossier-figures.ts';

/** One thing as read from a file, not yet checked. */
interface Read {
  readonly id: string;
  readonly value: Record<string, unknown>;
  readonly file: string;
}

/** Row number with leading zeros, so that the order of a list file survives the store's sorting by id. */
const rowId = (position: number): string => String(position).padStart(5, '0');

function readList(directory: string, file: string): Read[] {
  const { value } = readYaml(directory, file);
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Error(`${file} must hold a list.`);
  return value.map((row: Record<string, unknown>, position) => ({ id: rowId(position), value: row, file }));
}

function readRecords(directory: string, type: ContentType): Read[] {
  return listFiles(directory, type.path).flatMap((file) => {
    const id = type.files.exec(file.slice(type.path.length + 1))?.[1];
    if (id === undefined) return [];
    const { value } = parseYaml(readFileSync(path.join(directory, file), 'utf8').replace(/^\uFEFF/, ''));
    return [{ id, value: value as Record<string, unknown>, file }];
  });
}

function readRows(directory: string, file: string): Read[] {
  const columns = Object.entries(FIGURE_COLUMNS);
  return (readTable(directory, file)?.rows ?? []).map(({ cells }, position) => ({
    id: rowId(position),
    value: Object.fromEntries(columns.map(([heading, key]) => [key, cells[heading] ?? ''])),
    file,
  }));
}

const READERS = {
  list: (directory: string, type: ContentType) => readList(directory, type.path),
  record: readRecords,
  table: (directory: string, type: ContentType) => readRows(directory, type.path),
} as const;

/** YAML and CSV content by our own readers, which keep days as text and lines for messages. */
function ownLoader(name: ContentTypeName, type: ContentType & { storage: keyof typeof READERS }): Loader {
  return {
    name: `content-${name}`,
    load: async ({ store, parseData, generateDigest, config }) => {
      const directory = contentDirectory();
      store.clear();
      for (const { id, value, file } of READERS[type.storage](directory, type)) {
        const absolute = path.join(directory, file);
        const data = await parseData({ id, data: value, filePath: absolute });
        const filePath = path.relative(path.resolve(new URL(config.root).pathname), absolute);
        store.set({ id, data, digest: generateDigest(value), filePath });
      }
    },
  };
}

/** Markdown through Astro's own loader, which knows pictures; the identifier is the path that our type says. */
function pageLoader(type: ContentType): Loader {
  return glob({
    base: pathToFileURL(`${path.join(contentDirectory(), type.path)}/`),
    pattern: ['**/*.{md,mdx}', '!**/_*', '!**/_*/**', '!**/README.md'],
    generateId: ({ entry }) => type.files.exec(entry)?.[1] ?? entry,
    retainBody: false,
  });
}

/** Whether a content folder holds nothing of a type; Astro takes an empty collection for a mistake and says so at each query. */
export function holdsNothing(name: ContentTypeName): boolean {
  const type: ContentType = CONTENT_TYPES[name];
  const directory = contentDirectory();
  if (type.storage !== 'page') return READERS[type.storage as keyof typeof READERS](directory, type).length === 0;
  return !listFiles(directory, type.path).some((file) => type.files.test(file.slice(type.path.length + 1)));
}

/** The loader of a content type. */
export function contentLoader(name: Exclude<ContentTypeName, 'settings'>): Loader {
  const type: ContentType = CONTENT_TYPES[name];
  return type.storage === 'page' ? pageLoader(type) : ownLoader(name, type as ContentType & { storage: keyof typeof READERS });
}
