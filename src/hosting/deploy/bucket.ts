/** A bucket of any service that rclone knows: files one by one, in an order in which no page asks for what is not there yet. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addressOf, isPage } from '../../built/pages.ts';
import { isText, typeOf } from '../server-files/media-types.ts';
import { isHidden, patternSource, type ServerTable } from '../server-files/table.ts';
import { isHashed, type Deployment } from './ledger.ts';
import { run } from './run.ts';

/** Name of the ledger in a bucket. */
const LEDGER = '.da-dang.json';

/** What rclone ends with when there is no such folder, or file. */
const MISSING = new Set([3, 4]);

/** Files with the same headers, uploaded together. */
export interface Batch {
  readonly files: readonly string[];
  readonly headers: Readonly<Record<'Content-Type' | 'Cache-Control', string>>;
}

/** Files of a built site that a bucket gets: none of those for servers, no compressed copies, which it could not choose from. */
export function forBucket(files: readonly string[]): string[] {
  const all = new Set(files);
  const isCopy = (file: string): boolean => /\.(?:gz|br)$/.test(file) && all.has(file.slice(0, -3));
  return files.filter((file) => !isHidden(`/${file}`, '/') && !isCopy(file));
}

/** What others name comes before them: files named by their content, then all that pages need, pages, and the front page, which leads to the new ones. */
function stageOf(file: string): number {
  if (file === 'index.html') return 3;
  if (isPage(file)) return 2;
  return isHashed(file) ? 0 : 1;
}

/** Files in the order of their upload; each batch has the headers that the table gives, as far as a bucket keeps them. */
export function batchesOf(files: readonly string[], { rules }: Pick<ServerTable, 'rules'>): Batch[] {
  const caching = rules.flatMap(({ pattern, headers }) => {
    const value = headers['Cache-Control'];
    return value ? [{ value, fits: new RegExp(patternSource(pattern, '/')) }] : [];
  });
  const batches = new Map<string, Batch & { files: string[] }>();
  for (const file of files) {
    const type = typeOf(file);
    const headers = {
      'Content-Type': isText(file) ? `${type}; charset=utf-8` : type,
      'Cache-Control': caching.find(({ fits }) => fits.test(addressOf(file)))?.value ?? 'public, max-age=600',
    };
    const key = JSON.stringify([stageOf(file), headers]);
    const batch = batches.get(key) ?? { files: [], headers };
    batch.files.push(file);
    batches.set(key, batch);
  }
  return [...batches].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, batch]) => batch);
}

/** rclone 1.60 (Debian) stops where `AWS_CA_BUNDLE` is set (“unsupported transport”); it takes the same file under a name of its own. */
function environment(): NodeJS.ProcessEnv {
  const { AWS_CA_BUNDLE: bundle, ...rest } = process.env;
  return bundle ? { RCLONE_CA_CERT: bundle, ...rest } : rest;
}

/** Runs rclone; lists of files go by a file of their own. @throws Error in Vietnamese when it fails */
async function rclone(words: readonly string[], files: readonly string[] = [], input = ''): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cchc-rclone-'));
  try {
    const list = path.join(folder, 'files.txt');
    writeFileSync(list, files.map((file) => `${file}\n`).join(''));
    const from = files.length ? ['--files-from-raw', list] : [];
    const { status } = await run('rclone', [...words, ...from], input, environment());
    if (status !== 0)
      throw new Error(
        `rclone dừng với mã ${String(status)}. Chạy lại lệnh này: những tệp chưa lên sẽ được đăng tiếp.`,
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a bucket holds, as `parseLedger` reads it. @throws Error when it cannot be asked */
export async function bucketLedger(remote: string): Promise<string> {
  const { status, output } = await run(
    'rclone',
    ['cat', `${remote}/${LEDGER}`, '--retries', '1', '--log-level', 'ERROR'],
    '',
    environment(),
  );
  if (status === 0) return output;
  if (MISSING.has(status ?? 0)) return '';
  throw new Error(
    `rclone không đọc được ${remote} (mã ${String(status)}). Xem lại tên kho và quyền truy cập.`,
  );
}

/** Uploads what has changed, writes the ledger, then deletes what is gone. A run that was cut off is made good by the next. */
export async function fillBucket(
  built: string,
  remote: string,
  { changed, gone, ledger }: Pick<Deployment, 'changed' | 'gone' | 'ledger'>,
  table: Pick<ServerTable, 'rules'>,
): Promise<void> {
  for (const { files, headers } of batchesOf(changed, table)) {
    const sent = Object.entries(headers).flatMap(([name, value]) => ['--header-upload', `${name}: ${value}`]);
    // That they differ is known: nothing is asked file by file.
    await rclone(['copy', built, remote, '--no-check-dest', '--transfers', '16', ...sent], files);
  }
  await rclone(
    ['rcat', `${remote}/${LEDGER}`, '--header-upload', 'Cache-Control: no-cache'],
    [],
    JSON.stringify(ledger),
  );
  if (gone.length) await rclone(['delete', remote], gone);
}
