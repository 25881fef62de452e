import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { listen, type RunningServer } from '../hosting/server.ts';

/** Bytes that arrive at a time, and milliseconds between two arrivals: a page comes in some forty pieces, each painted by itself. */
const PIECE = 1000;
const PAUSE = 18;

/**
 * Answers as the server at `origin` does, but lets pages drip: what a reader on a weak signal sees. Where a network's pieces end is
 * chance; these are so small that every part of a page is the last one for a moment.
 */
export async function openSlowLine(origin: string): Promise<RunningServer> {
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '/', origin));
      const whole = Buffer.from(await answer.arrayBuffer());
      const kept = [...answer.headers].filter(
        ([name]) => !/^(?:content-(?:length|encoding)|connection)$/.test(name),
      );
      response.writeHead(answer.status, Object.fromEntries(kept));
      const step = answer.headers.get('content-type')?.startsWith('text/html') ? PIECE : whole.length;
      for (let from = 0; from < whole.length; from += step) {
        response.write(whole.subarray(from, from + step));
        if (step === PIECE) await wait(PAUSE);
      }
      response.end();
    })();
  });
  return listen(server, 'localhost');
}
