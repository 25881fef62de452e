import { randomUUID } from 'node:crypto';
import { copyFileSync, linkSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { KEPT_READINGS } from './folders.ts';
import { keepReadings, type Reader } from './readings.ts';

/** A file as a build left it: what tells whether it stands there still, and for a page by which key its readings are kept. */
type LeftFile = readonly [stand: string, key?: string];

/** What a build leaves for the next one. */
interface Left {
  readonly build: string;
  readonly program: string;
  readonly readings: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, LeftFile>>;
}

/** Another one when a file was written since, or another took its place; undefined where there is no plain file. */
function standOf(place: string): string | undefined {
  const found = lstatSync(place, { throwIfNoEntry: false });
  return found?.isFile() ? `${found.ino} ${found.mtimeMs} ${found.size}` : undefined;
}

function leftBy(file: string, program: string): Left | undefined {
  try {
    const left = JSON.parse(readFileSync(file, 'utf8')) as Left;
    return left.program === program ? left : undefined;
  } catch {
    return undefined;
  }
}

/** A file in a second folder, by the same bytes on the disk: nobody may write into it from then on. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // A disk without links.
    copyFileSync(from, to);
  }
}

/**
 * The last finished site, of which a build carries over the files that it would make again just so, and what was read off its pages.
 * Which files those are, `KeptPages` tells; here stands whether they are still there as they were left.
 * @param cache Folder of what is kept from build to build.
 * @param finished Folder of the finished site.
 * @param program All that what is read off pages depends on besides their texts.
 */
export class LastSite {
  /** Names this build; `before` names the last one, and is undefined when there was none by the same program. */
  readonly build = randomUUID();
  readonly before: string | undefined;
  readonly reader: Reader;
  readonly #readings: Readonly<Record<string, unknown>>;
  readonly #cache: string;
  readonly #finished: string;
  readonly #program: string;
  readonly #files: Readonly<Record<string, LeftFile>>;
  readonly #carried = new Set<string>();
  readonly #folders = new Set<string>();

  constructor(cache: string, finished: string, program: string) {
    const left = leftBy(path.join(cache, KEPT_READINGS), program);
    const { reader, asked } = keepReadings(new Map(Object.entries(left?.readings ?? {})));
    [this.#cache, this.#finished, this.#program] = [cache, finished, program];
    [this.reader, this.#readings] = [reader, asked];
    [this.before, this.#files] = [left?.build, left?.files ?? {}];
  }

  /** Whether a file of the site that is being built is one of the last site. */
  isCarried(file: string): boolean {
    return this.#carried.has(file);
  }

  /** By which key readings of a page that was carried are kept. */
  keyOf(file: string): string | undefined {
    return this.#carried.has(file) ? this.#files[file]?.[1] : undefined;
  }

  /** Puts a file of the last site into the folder `to`; false, and nothing done, where it does not stand there as it was left. */
  carry(file: string, to: string): boolean {
    const place = path.join(this.#finished, file);
    const left = this.#files[file];
    if (!left || standOf(place) !== left[0]) return false;
    const target = path.join(to, file);
    const folder = path.dirname(target);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    link(place, target);
    this.#carried.add(file);
    return true;
  }

  /** Writes what the next build may take of this one, whose files lie in `directory`; `keyOf` as of a page's key. Where nothing can be written, that makes all anew. */
  save(directory: string, files: readonly string[], keyOf: (file: string) => string | undefined): void {
    const left = files.map((file): [string, LeftFile] => {
      const stand = standOf(path.join(directory, file)) ?? '';
      const key = keyOf(file);
      return [file, key === undefined ? [stand] : [stand, key]];
    });
    const { build } = this;
    const all: Left = {
      build,
      program: this.#program,
      readings: this.#readings,
      files: Object.fromEntries(left),
    };
    try {
      writeFileSync(path.join(this.#cache, KEPT_READINGS), JSON.stringify(all));
    } catch {
      return;
    }
  }
}
