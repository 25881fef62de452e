/** What a line of a host's access log tells of one request; who asked is never taken out of it. */
export interface LoggedRequest {
  /** Day in Vietnam, `YYYY-MM-DD`. */
  readonly day: string;
  readonly method: string;
  /** As it was asked for, without the part behind `?`: people type names there. */
  readonly path: string;
  readonly status: number;
  /** What the program that asked calls itself; empty where it says nothing. */
  readonly agent: string;
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** Vietnam keeps UTC+7 all year. */
const OFFSET = 7 * 3_600_000;

function dayInVietnam(moment: number): string | undefined {
  const date = new Date(moment + OFFSET);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

const pathOf = (target: string): string => target.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');

/** `[10/Oct/2023:13:55:36 +0700] "GET / HTTP/1.1" 200 2326 "referer" "agent"`, whatever stands before it. */
const COMBINED =
  /\[(\d{2})\/([A-Z][a-z]{2})\/(\d{4}):(\d{2}):(\d{2}):(\d{2}) ([+-])(\d{2})(\d{2})\] "([A-Z]+) (\S+)(?: HTTP\/[\d.]+)?" (\d{3}) (?:\d+|-) "(?:[^"\\]|\\.)*" "((?:[^"\\]|\\.)*)"/;

/** The combined log format of Apache (`mod_log_config`), which is nginx's `combined` too. */
function readCombined(line: string): LoggedRequest | undefined {
  const match = COMBINED.exec(line);
  if (!match) return undefined;
  const [, day, month = '', year, hours, minutes, seconds, sign, zoneHours, zoneMinutes] = match;
  const [method = '', target = '', status, agent = ''] = match.slice(10);
  const at = Date.UTC(
    Number(year),
    MONTHS.indexOf(month) / 3,
    Number(day),
    Number(hours),
    Number(minutes),
    Number(seconds),
  );
  const zone = (Number(zoneHours) * 60 + Number(zoneMinutes)) * 60_000;
  const known = dayInVietnam(sign === '-' ? at + zone : at - zone);
  if (known === undefined || !MONTHS.includes(month)) return undefined;
  return {
    day: known,
    method,
    path: pathOf(target),
    status: Number(status),
    agent: agent === '-' ? '' : agent,
  };
}

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/** A line of Caddy's access log, which is JSON; `ts` is in seconds unless its format was set to a text. */
function readCaddy(line: string): LoggedRequest | undefined {
  let entry: Fields;
  try {
    entry = fieldsOf(JSON.parse(line));
  } catch {
    return undefined;
  }
  const request = fieldsOf(entry['request']);
  const { method, uri } = request;
  const { ts, status } = entry;
  const agents = fieldsOf(request['headers'])['User-Agent'];
  const agent: unknown = Array.isArray(agents) ? agents[0] : undefined;
  const moment = typeof ts === 'number' ? ts * 1000 : typeof ts === 'string' ? Date.parse(ts) : Number.NaN;
  const day = dayInVietnam(moment);
  if (
    day === undefined ||
    typeof method !== 'string' ||
    typeof uri !== 'string' ||
    typeof status !== 'number'
  )
    return undefined;
  return { day, method, path: pathOf(uri), status, agent: typeof agent === 'string' ? agent : '' };
}

/** Reads one line of an access log; undefined for a line that is none. Never throws. */
export const readLogLine = (line: string): LoggedRequest | undefined =>
  line.startsWith('{') ? readCaddy(line) : readCombined(line);
