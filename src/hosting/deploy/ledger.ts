import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a target holds: by file, a digest of its content, and the last day (`YYYY-MM-DD`) on which a build had it. */
export type Deployed = Readonly<Record<string, readonly [digest: string, day: string]>>;

/** Files whose names change with their content: pages that were opened before a deployment still ask for the old ones. */
const HASHED =
  /^(?:_astro\/|pagefind\/(?:(?:[\w-]+\/)?(?:fragment|index)\/|\w+\.[\da-f]{10}\.json(?:\.gz|\.br)?$))/;

export const isHashed = (file: string): boolean => HASHED.test(file);

/** How long a caller may keep a page, in days: longer than `stale-if-error` of any page. */
const KEPT_DAYS = 30;

/** What a deployment does to a target. */
export interface Deployment {
  /** Of the target when it is done. */
  readonly ledger: Deployed;
  /** New, or with another content. */
  readonly changed: readonly string[];
  /** Former files with a name of their content, which stay for pages that are open. */
  readonly kept: readonly string[];
  /** To be deleted. */
  readonly gone: readonly string[];
}

/** Digests of files, by name. */
export const digestsOf = (directory: string, files: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(directory, file)))
        .digest('hex')
        .slice(0, 16),
    ]),
  );

const daysApart = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Plans the step from what a target holds to a new build. */
export function deployment(
  former: Deployed,
  digests: Readonly<Record<string, string>>,
  day: string,
): Deployment {
  const files = Object.keys(digests);
  const old = Object.keys(former).filter((file) => !(file in digests));
  const kept = old.filter((file) => isHashed(file) && daysApart(former[file]?.[1] ?? '', day) <= KEPT_DAYS);
  const now = files.map((file) => [file, [digests[file] ?? '', day]] as const);
  const before = kept.map((file) => [file, former[file] ?? ['', day]] as const);
  return {
    ledger: Object.fromEntries([...now, ...before]),
    changed: files.filter((file) => former[file]?.[0] !== digests[file]),
    kept,
    gone: old.filter((file) => !kept.includes(file)),
  };
}

/** A ledger as it lies on a target; an empty text is that of a target on which nothing is yet. @throws Error when it is something else */
export function parseLedger(text: string): Deployed {
  if (text.trim() === '') return {};
  const ledger = JSON.parse(text) as Deployed;
  const isSound = ([file, entry]: [string, unknown]): boolean =>
    /^[^/\n][^\n]*$/.test(file) &&
    !file.split('/').includes('..') &&
    Array.isArray(entry) &&
    entry.every((one) => typeof one === 'string');
  if (!Object.entries(ledger).every(isSound)) throw new Error('Sổ tệp đã đăng ở nơi đăng bị hỏng.');
  return ledger;
}
