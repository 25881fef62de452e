import type { Life } from './life.ts';

/** What files a site has, by number; `changed` is the second in which each changed last. */
export interface Files {
  readonly bytes: Float64Array;
  readonly lives: readonly Life[];
  readonly changed: Float64Array;
}

const A_DAY = 86_400;

/** What was asked of the host behind all caches. */
export class Origin {
  requests = 0;
  bytes = 0;
  /** Most requests in one second. */
  peak = 0;
  readonly #seconds = new Uint32Array(A_DAY);

  /** An answer of so many bytes; none where the copy that was named is still good. */
  answer(second: number, bytes: number): void {
    this.requests += 1;
    this.bytes += bytes;
    const place = second % A_DAY;
    this.#seconds[place] = (this.#seconds[place] ?? 0) + 1;
    this.peak = Math.max(this.peak, this.#seconds[place]);
  }

  /** Begins another day. */
  turn(): void {
    this.#seconds.fill(0);
  }
}

/**
 * A cache between readers and the host, in one place: it keeps files by the life that their headers give them, so many bytes of them,
 * and lets those go that were not asked for the longest. A copy that is old, and may be used so, is given at once and asked for anew.
 */
export class Edge {
  readonly #files: Files;
  readonly #origin: Origin;
  readonly #room: number;
  /** Second in which each copy came, by the file's number, in the order of their last use. */
  readonly #copies = new Map<number, number>();
  #held = 0;
  hits = 0;
  misses = 0;

  constructor(files: Files, origin: Origin, room: number) {
    this.#files = files;
    this.#origin = origin;
    this.#room = room;
  }

  /** Answers for a file in a second, counted from the beginning. */
  ask(file: number, second: number): void {
    const { bytes, lives, changed } = this.#files;
    const size = bytes[file] ?? 0;
    const life = lives[file] as Life;
    const came = this.#copies.get(file);
    const isOld = came !== undefined && (changed[file] ?? 0) > came;
    // What never changes has another name now.
    if (came === undefined || (isOld && life.forever)) {
      this.misses += 1;
      this.#origin.answer(second, size);
      this.#keep(file, second);
      return;
    }
    const age = second - came;
    if (age < life.fresh + life.stale) this.hits += 1;
    else this.misses += 1;
    if (age >= life.fresh) this.#origin.answer(second, isOld ? size : 0);
    this.#copies.delete(file);
    this.#copies.set(file, age >= life.fresh ? second : came);
  }

  /** Answers for an address that there is not: each is another one, and none is kept. */
  askMissing(second: number, bytes: number): void {
    this.misses += 1;
    this.#origin.answer(second, bytes);
  }

  /** Forgets files that have changed. */
  purge(files: readonly number[]): void {
    for (const file of files) this.#drop(file);
  }

  #drop(file: number): void {
    if (this.#copies.delete(file)) this.#held -= this.#files.bytes[file] ?? 0;
  }

  #keep(file: number, second: number): void {
    this.#drop(file);
    this.#copies.set(file, second);
    this.#held += this.#files.bytes[file] ?? 0;
    for (const [eldest] of this.#copies) {
      if (this.#held <= this.#room) break;
      this.#drop(eldest);
    }
  }
}
