import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Every file below a folder, relative to it, with `/`, sorted: the order in which everything that reads a built site goes. Links
 * are named, not followed.
 */
export function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((found) => !found.isDirectory())
    .map((found) =>
      path.relative(directory, path.join(found.parentPath, found.name)).split(path.sep).join('/'),
    )
    .sort();
}

/** Whether a file's name is that of a page; `.htm` is that of an old address. A folder may be named like one: it is none. */
export const isPage = (file: string): boolean => /\.html?$/i.test(file);

/** Root-relative address of a page's file, without the base path: `/van-ban/`, `/404.html`. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** A page of a built folder; its text is read when it is first asked for, and kept. */
export class PageFile {
  /** Path below the folder, with `/`. */
  readonly file: string;
  readonly address: string;
  /** Whether its text is another than the file's. */
  changed = false;
  readonly #place: string;
  #html: string | undefined;

  constructor(directory: string, file: string) {
    this.file = file;
    this.address = addressOf(file);
    this.#place = path.join(directory, file);
  }

  get html(): string {
    return (this.#html ??= readFileSync(this.#place, 'utf8'));
  }

  set html(text: string) {
    this.changed ||= text !== this.html;
    this.#html = text;
  }

  /** Writes the text where it has changed. */
  save(): void {
    if (this.changed) writeFileSync(this.#place, this.html);
    this.changed = false;
  }
}

/** A built folder, listed once; whatever works on it keeps the listing true. */
export class BuiltFolder {
  readonly directory: string;
  #files: Set<string>;
  readonly #pages = new Map<string, PageFile>();

  /** @throws the system's error when there is no such folder */
  constructor(directory: string) {
    this.directory = directory;
    this.#files = new Set(filesBelow(directory));
  }

  /** Every file, sorted. */
  get files(): string[] {
    return [...this.#files].sort();
  }

  /** Every page, sorted by file; the same objects at every call. */
  get pages(): PageFile[] {
    return this.files.filter(isPage).map((file) => {
      const page = this.#pages.get(file) ?? new PageFile(this.directory, file);
      this.#pages.set(file, page);
      return page;
    });
  }

  /** Lists the folder anew, after a program of others wrote into it. */
  relist(): void {
    this.#files = new Set(filesBelow(this.directory));
  }

  /** Writes a file that is no page, at once. */
  write(file: string, content: string | Uint8Array): void {
    const place = path.join(this.directory, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
    this.#files.add(file);
  }

  /** Moves `<folder>/index.html` to `file`, which may be the folder's own name. @throws Error when the folder holds more */
  moveIndex(folder: string, file: string): void {
    const [from, to] = [path.join(this.directory, folder), path.join(this.directory, file)];
    const index = `${folder}/index.html`;
    this.#pages.get(index)?.save();
    const aside = `${from}.page`;
    renameSync(path.join(from, 'index.html'), aside);
    rmdirSync(from);
    renameSync(aside, to);
    this.#files.delete(index);
    this.#files.add(file);
  }

  /** Writes every page that has changed. */
  save(): void {
    for (const page of this.#pages.values()) page.save();
  }
}
