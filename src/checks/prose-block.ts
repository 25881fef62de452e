import type { Place } from '../files/fault.ts';

/** A piece of a block that stands in the file as one piece. `mark`: bold, link or tag that holds it. */
interface Run {
  readonly start: number;
  readonly place: Place;
  readonly mark: object;
  /** Whether it is the author's words; a gap stands for code, a picture or a component. */
  readonly isText: boolean;
}

/** What a reader takes in one go: a paragraph, a heading, a table's cell. Only words, no marks and addresses. */
export class ProseBlock {
  readonly kind: 'paragraph' | 'heading' | 'cell';
  /** Whether it is somebody else's words. */
  readonly isQuoted: boolean;
  text = '';
  readonly #runs: Run[] = [];
  readonly #lines: readonly string[];

  /** `lines` are those of the file, to find columns in. */
  constructor(kind: ProseBlock['kind'], isQuoted: boolean, lines: readonly string[]) {
    this.kind = kind;
    this.isQuoted = isQuoted;
    this.#lines = lines;
  }

  /** Adds words, or a gap of one blank. */
  add(value: string, place: Place, mark: object, isText = true): void {
    this.#runs.push({ start: this.text.length, place, mark, isText });
    this.text += value;
  }

  /** Where in the file a character of the text stands. */
  placeOf(index: number): Place {
    const run = [...this.#runs].reverse().find(({ start }) => start <= index);
    if (!run) return { line: 1, column: 1 };
    const before = this.text.slice(run.start, index).split(/\r\n|\n|\r/);
    const line = run.place.line + before.length - 1;
    // Indentation and escapes are not in the text, so that the word itself is looked for.
    const from = before.length === 1 ? run.place.column - 1 : 0;
    const word = /^\S*/.exec(this.text.slice(index))?.[0] ?? '';
    const found = this.#lines[line - 1]?.indexOf(word, from) ?? -1;
    return { line, column: (found < 0 ? from : found) + 1 };
  }

  /** Places in the text where words of one mark touch words of another, as in `của**Ủy ban**`. */
  seams(): number[] {
    return this.#runs
      .slice(1)
      .filter((run, n) => run.isText && this.#runs[n]?.isText && run.mark !== this.#runs[n].mark)
      .map(({ start }) => start);
  }
}
