import type { z } from 'astro/zod';
import type { RawThing, TextFile } from '../files/text-file.ts';
import type { FileFault } from '../files/fault.ts';
import { CONTENT_TYPES, type ContentType, type ContentTypeName } from '../model/content-types.ts';
import { plainSchema } from '../model/plain-schema.ts';

export { typeOfFile, type Body, type TextFile } from '../files/text-file.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** One thing of the content as read, and checked if its schema passed. */
export interface Thing extends RawThing {
  readonly type: ContentTypeName;
  readonly file: string;
  readonly issues: readonly z.core.$ZodIssue[];
  /** The checked fields; undefined when the schema refused them. */
  readonly fields: Fields | undefined;
}

/** All of a content folder, read once, for the rules. */
export interface ContentFolder {
  readonly directory: string;
  readonly today: string;
  /** Every file, pictures too, relative to the folder, sorted. */
  readonly files: readonly string[];
  readonly texts: readonly TextFile[];
  readonly things: readonly Thing[];
  /** What the reader could not read. */
  readonly faults: readonly FileFault[];
}

function checked(type: ContentTypeName, file: string, raw: RawThing): Thing {
  const result = plainSchema(type).safeParse(raw.value);
  return {
    ...raw,
    type,
    file,
    issues: result.success ? [] : result.error.issues,
    fields: result.success ? (result.data as Fields) : undefined,
  };
}

/** The things of texts, each checked by its schema. */
export const thingsIn = (texts: readonly TextFile[]): Thing[] =>
  texts.flatMap(({ path, type, things: raws }) => (type ? raws.map((raw) => checked(type, path, raw)) : []));

/** The things that are pages in words of our own; what is kept word for word is not ours to judge. */
export const pagesIn = (content: ContentFolder): Thing[] =>
  content.things.filter(({ type }) => {
    const { storage, verbatim }: ContentType = CONTENT_TYPES[type];
    return storage === 'page' && !verbatim;
  });

/** The things of the types named. */
export const thingsOf = (content: ContentFolder, ...types: readonly ContentTypeName[]): Thing[] =>
  content.things.filter(({ type }) => types.includes(type));
