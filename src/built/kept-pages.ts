import { closeSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { KEPT_PAGES } from './folders.ts';

/** A page or file as Astro rendered it, before any step after the build, and what it was made of. */
export interface KeptPage {
  /** Media type of the answer. */
  readonly type: string;
  /** Digest of what its template was handed. */
  readonly props: string;
  /** Questions that it asked of the content, each with a digest of the answer. */
  readonly answers: readonly (readonly [question: string, digest: string])[];
  /** Pictures that it wants made, as Astro takes them, and files of those that it shows as they are. */
  readonly wanted: readonly (readonly unknown[])[];
  readonly shown: readonly string[];
}

interface Place extends KeptPage {
  readonly at: number;
  readonly length: number;
}

/** The list of a build's pages: by which state of all that no page asks for they were made, and each by its address. */
interface List {
  readonly state: string;
  readonly pages: Readonly<Record<string, Place>>;
}

const LEVEL = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };
const packed = (body: Uint8Array): Buffer => zstdCompressSync(body, LEVEL);

function lastList(
  folder: string,
  state: string,
): { readonly list: List; readonly bytes: Buffer } | undefined {
  try {
    const list = JSON.parse(readFileSync(path.join(folder, KEPT_PAGES.list), 'utf8')) as List;
    return list.state === state
      ? { list, bytes: readFileSync(path.join(folder, KEPT_PAGES.bodies)) }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The pages of the last build into a folder's cache, and those of this one, which replace them when `save` is called. `state` tells
 * all that a page depends on but does not ask for; pages of another state are as good as none.
 */
export class KeptPages {
  private readonly folder: string;
  private readonly state: string;
  private readonly last: ReturnType<typeof lastList>;
  private readonly next = new Map<string, { readonly page: KeptPage; readonly bytes: Uint8Array }>();
  /** How many were taken from the last build. */
  taken = 0;

  constructor(folder: string, state: string) {
    this.folder = folder;
    this.state = state;
    this.last = lastList(folder, state);
  }

  /** What the last build kept under an address. */
  find(address: string): KeptPage | undefined {
    return this.last?.list.pages[address];
  }

  /** The body that the last build kept under an address, for this build too. @throws Error where there is none */
  take(address: string): Uint8Array {
    const place = this.last?.list.pages[address];
    if (!this.last || !place) throw new Error(`No page is kept under ${address}.`);
    const bytes = this.last.bytes.subarray(place.at, place.at + place.length);
    this.next.set(address, { page: place, bytes });
    this.taken += 1;
    return zstdDecompressSync(bytes);
  }

  /** Keeps a page for the next build. */
  keep(address: string, page: KeptPage, body: Uint8Array): void {
    this.next.set(address, { page, bytes: packed(body) });
  }

  /** Writes what this build kept; where nothing can be written, the next one makes all anew. */
  save(): void {
    try {
      // A list that was left beside other bodies would give one page in place of another.
      rmSync(path.join(this.folder, KEPT_PAGES.list), { force: true });
      const pages: Record<string, Place> = {};
      const file = openSync(path.join(this.folder, KEPT_PAGES.bodies), 'w');
      let at = 0;
      for (const [address, { page, bytes }] of this.next) {
        writeSync(file, bytes);
        pages[address] = { ...page, at, length: bytes.length };
        at += bytes.length;
      }
      closeSync(file);
      const list: List = { state: this.state, pages };
      writeFileSync(path.join(this.folder, KEPT_PAGES.list), JSON.stringify(list));
    } catch {
      return;
    }
  }
}
