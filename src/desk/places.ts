import { CONTENT_TYPES, type ContentType, type ContentTypeName } from '../model/content-types.ts';

/** One way in which files of a type are named below its folder: `{{year}}/{{slug}}/index` and the ending `md`. */
export interface FilePlace {
  readonly path: string;
  readonly ending: string;
}

/** Where files of types stand, the one for new files first. */
export type FilePlaces = Readonly<Partial<Record<ContentTypeName, readonly FilePlace[]>>>;

/** Types whose files the desk opens one by one. */
const isFolder = ({ storage }: ContentType): boolean => storage === 'page' || storage === 'record';

/** `<năm>/<ten-bai>` as the desk names a place; a year that alone tells things apart is their name. */
function pathOf(fileName: string): string {
  const names = fileName.match(/<[^>]+>/g) ?? [];
  return fileName
    .replace(/\.\w+$/, '')
    .replace(/<[^>]+>/g, (one) => (one === '<năm>' && names.length > 1 ? '{{year}}' : '{{slug}}'));
}

const endingOf = (file: string): string => /\.(\w+)$/.exec(file)?.[1] ?? '';

/** The ways in which a type's files are named, of those there are and of those that are made. `files` stand below `content/`. */
function placesOf(type: ContentType, files: readonly string[]): FilePlace[] {
  const { path, fileName = '', files: own } = type;
  const usual = pathOf(fileName);
  // Pictures stand beside the text: a folder of its own from the beginning.
  const hasFolder = own.test(fileName.replace(/<năm>/, '2026').replace(/\.(\w+)$/, '/index.$1'));
  const there = files
    .filter((file) => file.startsWith(`${path}/`) && own.test(file.slice(path.length + 1)))
    .map((file): FilePlace => ({
      path: hasFolder && /\/index\.\w+$/.test(file) ? `${usual}/index` : usual,
      ending: endingOf(file),
    }));
  const first: FilePlace[] = hasFolder
    ? [{ path: `${usual}/index`, ending: endingOf(fileName) }]
    : there.length > 0
      ? []
      : [{ path: usual, ending: endingOf(fileName) }];
  const known = new Map([...first, ...there].map((place) => [`${place.path}.${place.ending}`, place]));
  return [...known.values()];
}

/** Where the files of each type stand in a content folder, by its list of files. */
export const filePlaces = (files: readonly string[]): FilePlaces =>
  Object.fromEntries(
    (Object.entries(CONTENT_TYPES) as [ContentTypeName, ContentType][])
      .filter(([, type]) => isFolder(type))
      .map(([name, type]) => [name, placesOf(type, files)]),
  );
