import type { Files } from './edge.ts';

/** What a reader's browser keeps: it asks again only for what it may not use unasked. */
export class Browser {
  readonly #kept: number[] = [];
  readonly #since: number[] = [];

  /**
   * Shows a file. Undefined when nobody is asked; else the second in which the copy came that it names (`If-None-Match`), or
   * -Infinity where it has none.
   */
  show(files: Files, file: number, second: number): number | undefined {
    const place = this.#kept.indexOf(file);
    const life = files.lives[file];
    const came = this.#since[place];
    if (came === undefined) {
      this.#kept.push(file);
      this.#since.push(second);
      return -Infinity;
    }
    if (life?.forever) {
      if ((files.changed[file] ?? 0) <= came) return undefined;
      this.#since[place] = second;
      return -Infinity;
    }
    if (second - came < (life?.fresh ?? 0)) return undefined;
    this.#since[place] = second;
    return came;
  }
}
