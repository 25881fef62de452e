import type { z } from 'astro/zod';
import type { Identified } from './publication.ts';
import type { Reference, ReferenceTarget } from './reference.ts';

/** What a schema gets from Astro: a field that checks a picture beside the file. */
export interface SchemaContext<Picture extends z.ZodType = z.ZodType> {
  readonly image: () => Picture;
}

/**
 * How a content type is stored:
 * `page` one Markdown file each; `record` one YAML file each; `list` one YAML file with all of them;
 * `single` one YAML file that is the thing itself; `table` one CSV file, a row each.
 */
export type Storage = 'page' | 'record' | 'list' | 'single' | 'table';

/** All that the rest of the house needs to know about one content type. */
export interface ContentType {
  /** Vietnamese name that editors read. */
  readonly label: string;
  readonly storage: Storage;
  /** Folder or file below `content/`. */
  readonly path: string;
  /** Files of the type, relative to `path`, as a regular expression whose first group is the identifier. */
  readonly files: RegExp;
  /** How such a file is named below `path`, for editors; where `path` is a folder. */
  readonly fileName?: string;
  readonly schema: (context: SchemaContext) => z.ZodType;
  /** Headings of a table, as a clerk sees them, and the field that each fills. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Pointers to other content; `value` has passed the schema. */
  readonly references?: (value: never) => Reference[];
  /** Name under which other content points at this type. */
  readonly target?: ReferenceTarget;
  /** Public address of one of them; none for what has no page of its own. */
  readonly address?: (id: string) => string;
  /** What lists call one of them on a day (`YYYY-MM-DD`); its `title` when nothing is said. */
  readonly title?: (value: never, day: string) => string;
  /** The order of lists; that of titles when nothing is said. A list file is in the editors' own order. */
  readonly order?: (a: Identified<never>, b: Identified<never>) => number;
  /** Whether it comes with its `date` and can be a draft; else it is public at once. */
  readonly published?: true;
  /** Whether its prose is somebody else's, kept word for word: not judged, nothing explained in it. */
  readonly verbatim?: true;
  /** Whether `content/` must hold at least one. */
  readonly required?: boolean;
  /** Those without which the site cannot be built, by identifier. */
  readonly needed?: readonly string[];
}

/** One file that is the thing, or all of them. */
export const WHOLE_FILE = /^()$/;

/** Pages in a folder; they may show living data, and so be MDX. */
export const pagesIn = (path: string) => ({
  storage: 'page' as const,
  path,
  files: /^([^/]+?)\.mdx?$/,
  fileName: '<ten>.md',
});

/** Records in a folder, a file each. */
export const recordsIn = (path: string, fileName = '<ten>.yaml') => ({
  storage: 'record' as const,
  path,
  files: /^([^/]+?)\.yaml$/,
  fileName,
});

/** A list in one file. */
export const listIn = (path: string) => ({ storage: 'list' as const, path, files: WHOLE_FILE });
