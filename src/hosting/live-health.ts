import { liveSentences as say } from '../site/sentences/live-check.ts';
import { formatDate } from '../vietnamese/dates.ts';
import { note, right, wrong, type AskServer, type LiveFinding, type Said } from './live-answer.ts';

/** What the look from outside goes by, besides the server's answers. */
export interface Watching {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** When the certificate of a host ends; undefined where nobody can tell. */
  readonly certificateEnd?: (host: string, port: number) => Promise<Date | undefined>;
}

const DAY = 24 * 60 * 60 * 1000;
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/** Days without a build after which scheduled articles are late, and after which somebody must look. */
const [LATE, STUCK] = [2, 7];
/** Days before its end on which a certificate should long have been renewed: who renews by a program does it thirty days before. */
const [RENEW, URGENT] = [21, 7];

const jsonOf = (text: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

/** Whether what is live was built lately, by `suc-khoe.json`. */
export async function healthFindings(address: string, ask: AskServer, today: string): Promise<Said[]> {
  const { status, text } = await ask(address);
  if (status !== 200) return [wrong(say.failed(status))];
  const { day } = jsonOf(text) ?? {};
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return [wrong(say.broken)];
  const age = daysBetween(day, today);
  if (age <= LATE) return [right(say.fresh(formatDate(day)))];
  return [(age > STUCK ? wrong : note)(say.stale(formatDate(day), age))];
}

/** Whether the search page has its script and its list of pages. */
export async function searchFindings(
  at: (path: string) => string,
  ask: AskServer,
): Promise<readonly LiveFinding[]> {
  const page = await ask(at('tim-kiem/'));
  if (page.status !== 200) return [{ address: at('tim-kiem/'), ...wrong(say.failed(page.status)) }];
  const script = /src="([^"]*\/_astro\/[^"]+\.js)"/.exec(page.text)?.[1];
  const needed = [at('pagefind/pages.json'), ...(script ? [at(script)] : [])];
  const found: LiveFinding[] = [];
  for (const address of needed) {
    const { status, text } = await ask(address);
    if (status !== 200) found.push({ address, ...wrong(say.searchDead(status)) });
    else if (address.endsWith('.json') && !jsonOf(text)) found.push({ address, ...wrong(say.broken) });
  }
  return found.length > 0 ? found : [{ address: at('tim-kiem/'), ...right(say.searchRight) }];
}

/** How long the certificate of a site still holds. */
export async function certificateFindings(
  site: URL,
  { today, certificateEnd }: Watching,
): Promise<readonly Said[]> {
  if (site.protocol !== 'https:' || !certificateEnd) return [];
  const end = await certificateEnd(site.hostname, Number(site.port || 443));
  if (!end) return [];
  const left = Math.floor((end.getTime() - Date.parse(`${today}T00:00:00Z`)) / DAY);
  const day = formatDate(end.toISOString().slice(0, 10));
  if (left > RENEW) return [right(say.certificateRight(day))];
  return [(left > URGENT ? note : wrong)(say.certificateEnds(day, left))];
}
