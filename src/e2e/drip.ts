import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { listen, type RunningServer } from '../hosting/server.ts';

/** Most bytes that arrive at a time, and milliseconds between two arrivals: a page comes in some forty pieces, each painted by itself. */
const PIECE = 1000;
const PAUSE = 18;

/**
 * Where a piece ends that begins at `from`: between two words. Half a word at a line's end jumps to the next line with its other half,
 * on any page and under any style.
 */
function endOf(page: Buffer, from: number): number {
  const most = from + PIECE;
  const space = page.lastIndexOf(0x20, most - 1);
  return most >= page.length || space < from ? most : space + 1;
}

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
      const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
      for (let from = 0, end = 0; isPage && from < whole.length; from = end) {
        end = endOf(whole, from);
        response.write(whole.subarray(from, end));
        await wait(PAUSE);
      }
      response.end(isPage ? undefined : whole);
    })();
  });
  return listen(server, 'localhost');
}
