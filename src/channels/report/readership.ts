import { isbot } from 'isbot';
import { reportSentences as say } from '../../site/sentences/report.ts';
import { readLogLine } from './access-log.ts';
import { logFile } from './log-file.ts';
import { isWithin, ReportRefusal, type ReportPeriod } from './period.ts';

/** How often pages were asked for: nothing of who asked, and no count of people. */
export interface Readership {
  readonly total: number;
  /** Root-relative addresses without the base path, the most read first. */
  readonly pages: readonly { readonly address: string; readonly count: number }[];
  /** Requests for pages by programs, which are not counted. */
  readonly bots: number;
  /** Lines that are of no access log. */
  readonly unread: number;
  /** First and last day in the logs, also outside the period. */
  readonly days: readonly [first: string, last: string];
}

/** A page of ours below the base path; files, the API and feeds have endings. */
const PAGE = /^(?:[a-z0-9][a-z0-9.-]*\/)*(?:index\.html)?$/;
/** More pages than any site of ours has: a log of invented addresses fills no memory. */
const MOST_PAGES = 100_000;
const MOST_AGENTS = 10_000;

/** Counts requests for pages in one or more logs. */
export interface ReadershipCounter {
  /** Counts one log. @throws ReportRefusal where the file is no access log, or a packed one that is broken */
  readonly read: (name: string, chunks: AsyncIterable<Uint8Array>) => Promise<void>;
  readonly result: () => Readership | undefined;
}

/** Whoever calls himself nothing is a program, too. */
function botsByAgent(): (agent: string) => boolean {
  const known = new Map<string, boolean>();
  return (agent) => {
    const found = known.get(agent);
    if (found !== undefined) return found;
    const judged = agent === '' || isbot(agent);
    if (known.size < MOST_AGENTS) known.set(agent, judged);
    return judged;
  };
}

/** A counter for the days of a period and the pages below a base path (`/` or `/cchc/`). */
export function readershipCounter(period: ReportPeriod, basePath: string): ReadershipCounter {
  const isBot = botsByAgent();
  const pages = new Map<string, number>();
  let [total, bots, unread] = [0, 0, 0];
  let days: [string, string] | undefined;

  const take = (line: string): boolean => {
    const request = readLogLine(line);
    if (!request) {
      if (line.trim()) unread += 1;
      return false;
    }
    const { day, method, path, status, agent } = request;
    days = days ? [day < days[0] ? day : days[0], day > days[1] ? day : days[1]] : [day, day];
    // 304: the reader's browser had the page already, and shows it again.
    const isShown = method === 'GET' && (status === 200 || status === 304) && path.startsWith(basePath);
    const below = path.slice(basePath.length);
    if (!isShown || path.length > 300 || !PAGE.test(below) || !isWithin(day, period)) return true;
    if (isBot(agent)) {
      bots += 1;
      return true;
    }
    total += 1;
    const address = `/${below.replace(/index\.html$/, '')}`;
    if (pages.size < MOST_PAGES || pages.has(address)) pages.set(address, (pages.get(address) ?? 0) + 1);
    return true;
  };

  return {
    read: async (name, chunks) => {
      let known = 0;
      const file = logFile((line) => (known += Number(take(line))));
      try {
        for await (const chunk of chunks) file.push(chunk);
        file.end();
      } catch (cause) {
        // Of the system: no such file, no right to read.
        if (cause instanceof Error && 'syscall' in cause) throw cause;
        throw new ReportRefusal(say.brokenLog(name));
      }
      if (known === 0) throw new ReportRefusal(say.noLog(name));
    },
    result: () =>
      days && {
        total,
        bots,
        unread,
        days,
        pages: [...pages]
          .map(([address, count]) => ({ address, count }))
          .sort((a, b) => b.count - a.count || (a.address < b.address ? -1 : 1)),
      },
  };
}
