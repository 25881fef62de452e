/** What a long command says of itself: a line for each part that is done, and on a terminal what it is at. */

/** Longer than this, a terminal is told that something goes on. */
const PATIENCE = 2000;

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1).replace('.', ',');

/** Parts of a command, one after the other; lines go to `out`, the moving line to a terminal alone. */
export class Progress {
  readonly #out: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;
  #part = '';
  #since = performance.now();
  #ticker: NodeJS.Timeout | undefined;
  #shown = false;

  constructor(out: Pick<NodeJS.WriteStream, 'write' | 'isTTY'> = process.stdout) {
    this.#out = out;
  }

  /** Begins a part, by what it is: “Dựng trang”. */
  begin(part: string): void {
    this.#part = part;
    this.#since = performance.now();
    if (!this.#out.isTTY) return;
    this.#ticker = setInterval(() => this.#show(), 500);
    this.#ticker.unref();
  }

  /** Ends the part with what came of it: “Trang: 501”. */
  end(outcome: string): void {
    this.clear();
    this.#out.write(`${outcome} (${seconds(this.#since)} giây)\n`);
  }

  /** Takes the moving line away, before something else is written. */
  clear(): void {
    clearInterval(this.#ticker);
    if (this.#shown) this.#out.write('\r\u001B[K');
    this.#shown = false;
  }

  #show(): void {
    if (performance.now() - this.#since < PATIENCE) return;
    this.#out.write(`\r\u001B[K${this.#part} … ${seconds(this.#since)} giây`);
    this.#shown = true;
  }
}
