/**
 * `npm run deploy -- server user@host:/srv/cchc [--back] [--purge http://127.0.0.1:6081]` sends the built site to a server as a release, opens it in one step, and tells a cache in front what has changed;
 * `npm run deploy -- bucket REMOTE:BUCKET` uploads it to a bucket by rclone.
 */
import { stop } from './command.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { addToFileList } from '../src/built/file-list.ts';
import { lockOf } from '../src/built/folders.ts';
import { takeLock } from '../src/built/lock.ts';
import { BuiltFolder, filesBelow } from '../src/built/pages.ts';
import { needFinished } from '../src/built/read-whole.ts';
import { compressAhead } from '../src/hosting/compress-ahead.ts';
import { bucketLedger, fillBucket, forBucket } from '../src/hosting/deploy/bucket.ts';
import { deployment, digestsOf, parseLedger } from '../src/hosting/deploy/ledger.ts';
import { purge } from '../src/hosting/deploy/purge.ts';
import {
  liveLedger,
  openRelease,
  releaseBefore,
  sendRelease,
  serverTarget,
} from '../src/hosting/deploy/server.ts';
import { serverTable } from '../src/hosting/headers.ts';
import { SECONDS_OPEN } from '../src/hosting/server-files/nginx.ts';
import { checkEnvironment, finishedFolder } from '../src/site/environment.ts';
import { readSettings } from '../src/site/settings.ts';

const { values, positionals } = parseArgs({
  options: { back: { type: 'boolean', default: false }, purge: { type: 'string' } },
  allowPositionals: true,
});
const [kind, place = '', ...more] = positionals;
if ((kind !== 'server' && kind !== 'bucket') || place === '' || more.length > 0)
  stop('Gõ: npm run deploy -- server nguoidung@may-chu:/srv/cchc, hoặc npm run deploy -- bucket kho:ten-kho');

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const day = new Date().toISOString().slice(0, 10);

async function toServer(built: string): Promise<void> {
  const target = serverTarget(place);
  // As small as a clock goes, so that names follow each other.
  const release = new Date().toISOString().replace(/[-:.]/g, '');
  addToFileList(built, await compressAhead(built));
  const former = parseLedger(await liveLedger(target));
  const { ledger, kept, changed, gone } = deployment(former, digestsOf(built, filesBelow(built)), day);
  await sendRelease(target, built, release);
  await openRelease(target, release, ledger, kept);
  if (values.purge) {
    // What the cache fetches anew is to be of this release.
    await pause(2 * SECONDS_OPEN * 1000);
    say(
      `Bộ đệm: xóa ${await purge(values.purge, readSettings().basePath, [...changed, ...gone])} địa chỉ đã đổi.`,
    );
  }
  say(
    `Đã mở bản ${release}: ${changed.length} tệp mới hoặc đã đổi. Trở lại bản trước: thêm --back vào lệnh này.`,
  );
}

async function toBucket(built: string): Promise<void> {
  const files = forBucket(filesBelow(built));
  const former = parseLedger(await bucketLedger(place));
  const step = deployment(former, digestsOf(built, files), day);
  await fillBucket(built, place, step, serverTable(new BuiltFolder(built), readSettings()));
  say(
    `Đã đăng ${step.changed.length} tệp lên ${place}, xóa ${step.gone.length}, giữ ${step.kept.length} tệp cũ cho người đang mở trang.`,
  );
}

/** Pages of the live release that are open go on asking for its files: they stay in the one before, too. */
async function back(): Promise<void> {
  const target = serverTarget(place);
  const live = parseLedger(await liveLedger(target));
  const [release, held] = await releaseBefore(target);
  const digests = Object.entries(parseLedger(held)).map(([file, [digest]]) => [file, digest] as const);
  const { ledger, kept } = deployment(live, Object.fromEntries(digests), day);
  await openRelease(target, release, ledger, kept);
  say(`Đã trở lại bản ${release}.`);
}

if (values.back) {
  if (kind !== 'server') stop('--back chỉ dùng với server: kho lưu trữ không giữ bản trước.');
  await back();
} else {
  checkEnvironment();
  const built = finishedFolder();
  await needFinished(built);
  // No build may put another site in its place meanwhile.
  const lock = takeLock(lockOf(built));
  try {
    await (kind === 'server' ? toServer(built) : toBucket(built));
  } finally {
    lock.release();
  }
}
