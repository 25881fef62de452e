import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from '../files/html.ts';
import { pageElements } from '../files/page-elements.ts';
import type { LastSite } from './last-site.ts';
import { readAnew, type Reader } from './readings.ts';

function takeFiles(directory: string, below: string, files: string[]): string[] {
  for (const found of readdirSync(path.join(directory, below), { withFileTypes: true }))
    if (found.isDirectory()) takeFiles(directory, `${below}${found.name}/`, files);
    else files.push(below + found.name);
  return files;
}

/**
 * Every file below a folder, relative to it, with `/`, sorted: the order in which everything that reads a built site goes. Links
 * are named, not followed.
 */
export const filesBelow = (directory: string): string[] => takeFiles(directory, '', []).sort();

/** Whether a file's name is that of a page; `.htm` is that of an old address. A folder may be named like one: it is none. */
export const isPage = (file: string): boolean => /\.html?$/i.test(file);

/** Root-relative address of a page's file, without the base path: `/van-ban/`, `/404.html`. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** A page of a built folder; its text is read when it is first asked for, and kept. */
export class PageFile {
  /** Path below the folder, with `/`. */
  readonly file: string;
  readonly address: string;
  /** Whether it is the last site's, and all that is done to a page was done to it then. */
  readonly isCarried: boolean;
  /** Whether its text is another than the file's. */
  changed = false;
  readonly #place: string;
  readonly #last: LastSite | undefined;
  #html: string | undefined;
  #key: string | undefined;
  #elements: readonly Element[] | undefined;
  #readings = new Map<string, unknown>();
  #isRewritten = false;

  constructor(directory: string, file: string, last?: LastSite) {
    this.file = file;
    this.address = addressOf(file);
    this.isCarried = last?.isCarried(file) ?? false;
    this.#place = path.join(directory, file);
    this.#last = last;
    this.#key = last?.keyOf(file);
  }

  get html(): string {
    return (this.#html ??= readFileSync(this.#place, 'utf8'));
  }

  set html(text: string) {
    this.changed ||= text !== this.html;
    // What is read off it goes by its first text, from which all later ones are made.
    if (this.changed) this.#key = this.key;
    this.#html = text;
  }

  /** Stands for its text as it was rendered. */
  get key(): string {
    return (this.#key ??= hash('sha256', this.html, 'base64url'));
  }

  /** Its elements in document order, as it was when they were first asked for: steps put into a page, and take from it, what no other step reads. */
  get elements(): readonly Element[] {
    return (this.#elements ??= pageElements(this.html));
  }

  /**
   * What is read off its text as it is when that is asked first, or what a former build read then off a page that was rendered just so.
   * @throws Error where nothing is known of a page that was carried: its text is no longer what was read then
   */
  reading<Value>(kind: string, read: (html: string) => Value): Value {
    if (this.#readings.has(kind)) return this.#readings.get(kind) as Value;
    const reader = (!this.#isRewritten && this.#last?.reader) || readAnew;
    const value = reader(kind, this.key, () => {
      if (this.isCarried)
        throw new Error(`${this.address} is of the last build, and its “${kind}” is not known: build again.`);
      return read(this.html);
    });
    this.#readings.set(kind, value);
    return value;
  }

  /**
   * Writes a text that is made of more than the page's own rendering, other pages for example: what was read off it counts no longer.
   * Such a page is rendered by every build (`readsWhole`). @throws Error where it was carried
   */
  rewrite(text: string): void {
    if (this.isCarried)
      throw new Error(`${this.address} was carried from the last build, and may not be rewritten.`);
    this.html = text;
    this.#readings = new Map();
    this.#isRewritten = true;
    this.putDown();
  }

  /** Writes the text where it has changed, and lets go of it: of a large site not all texts can be held. */
  putDown(): void {
    this.save();
    this.#html = undefined;
    this.#elements = undefined;
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
  readonly #files: Set<string>;
  readonly #pages = new Map<string, PageFile>();
  readonly #last: LastSite | undefined;
  #sorted: readonly string[] | undefined;

  /** `last` is the site before, where some of this one's files are its own. @throws the system's error when there is no such folder */
  constructor(directory: string, last?: LastSite) {
    this.directory = directory;
    this.#last = last;
    this.#files = new Set(filesBelow(directory));
  }

  /** Reads off texts what the last build may have read. */
  get reader(): Reader {
    return this.#last?.reader ?? readAnew;
  }

  /** Every file, sorted. */
  get files(): readonly string[] {
    return (this.#sorted ??= [...this.#files].sort());
  }

  /** Every page, sorted by file; the same objects at every call. */
  get pages(): PageFile[] {
    return this.files.filter(isPage).map((file) => this.#pageOf(file));
  }

  #add(file: string): void {
    if (!this.#files.has(file)) this.#sorted = undefined;
    this.#files.add(file);
  }

  /** Lists a folder of it anew, after a program of others wrote into that. */
  relist(folder: string): void {
    for (const file of this.files) if (file.startsWith(`${folder}/`)) this.#files.delete(file);
    for (const file of filesBelow(path.join(this.directory, folder))) this.#files.add(`${folder}/${file}`);
    this.#sorted = undefined;
  }

  /** A page by its file; undefined where there is none. */
  page(file: string): PageFile | undefined {
    return this.#files.has(file) && isPage(file) ? this.#pageOf(file) : undefined;
  }

  #pageOf(file: string): PageFile {
    const page = this.#pages.get(file) ?? new PageFile(this.directory, file, this.#last);
    this.#pages.set(file, page);
    return page;
  }

  /** Puts a file that would be written just so from the last site in its place; false where it is not there. */
  carry(file: string): boolean {
    const carried = this.#last?.carry(file, this.directory) ?? false;
    if (carried) this.#add(file);
    return carried;
  }

  /** Writes a file that is no page, at once. */
  write(file: string, content: string | Uint8Array): void {
    const place = path.join(this.directory, file);
    mkdirSync(path.dirname(place), { recursive: true });
    // It may be the last site's too, which stays as it is.
    if (this.#last?.isCarried(file)) rmSync(place);
    writeFileSync(place, content);
    this.#add(file);
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
    this.#sorted = undefined;
    this.#add(file);
  }
}
