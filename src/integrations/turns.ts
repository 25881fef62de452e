import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/** Longest that a change waits for answers that are being made, in milliseconds: a reader may take one and never end. */
const LONGEST = 10_000;

/**
 * Answers are made, or the content changes, never both at once. Of a module that is being imported while Vite is told that
 * it has changed, and of a list of pages that is being made then, the old state would stay until the next change.
 */
export class Turns {
  private readonly open = new Set<ServerResponse>();
  private change: Promise<unknown> | undefined;

  /** Middleware: lets a request wait until no change is going on. */
  readonly answer = async (_: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> => {
    while (this.change) await this.change.catch(() => undefined);
    if (response.closed) return;
    this.open.add(response);
    response.once('close', () => this.open.delete(response));
    next();
  };

  /** Does a change once all answers that are being made have ended; gives what the change gives, or throws what it throws. */
  async changing<Result>(change: () => Promise<Result>): Promise<Result> {
    const ended = [...this.open].map((response) => once(response, 'close'));
    const turn = Promise.race([Promise.all(ended), setTimeout(LONGEST, undefined, { ref: false })]).then(
      change,
    );
    this.change = turn;
    try {
      return await turn;
    } finally {
      this.change = undefined;
    }
  }
}
