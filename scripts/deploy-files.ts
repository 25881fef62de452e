/**
 * `npm run deploy:files -- [DIR]`: compresses the built site ahead (not with `--config-only`), and writes what nginx is told into
 * DIR (`deploy/`): for a server that already runs, for a host of its own, and a whole configuration around that.
 */
import './command.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { addToFileList } from '../src/built/file-list.ts';
import { lockOf } from '../src/built/folders.ts';
import { takeLock } from '../src/built/lock.ts';
import { BuiltFolder } from '../src/built/pages.ts';
import { needFinished } from '../src/built/read-whole.ts';
import { compressAhead } from '../src/hosting/compress-ahead.ts';
import { serverTable } from '../src/hosting/headers.ts';
import { nginxLocation, nginxMain, nginxSite } from '../src/hosting/server-files/nginx.ts';
import { checkEnvironment, finishedFolder } from '../src/site/environment.ts';
import { readSettings } from '../src/site/settings.ts';

const { values, positionals } = parseArgs({
  options: { 'config-only': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const directory = path.resolve(positionals[0] ?? 'deploy');
checkEnvironment();
const built = finishedFolder();
await needFinished(built);
const settings = readSettings();
// No build may put another site in its place meanwhile.
const lock = takeLock(lockOf(built));
try {
  const table = serverTable(new BuiltFolder(built), settings);
  if (!values['config-only']) addToFileList(built, await compressAhead(built));
  const files = {
    'cchc-location.conf': nginxLocation(table, built),
    'cchc-site.conf': nginxSite(table, { directory: built, host: new URL(settings.siteUrl).hostname }),
    'nginx.conf': nginxMain('cchc-site.conf'),
  };
  mkdirSync(directory, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(directory, name), text);
} finally {
  lock.release();
}
process.stdout.write(
  [
    ...(values['config-only'] ? [] : [`Đã nén sẵn các tệp trong ${built} (thêm .gz và .br bên cạnh).`]),
    `Đã ghi vào ${directory}:`,
    '- cchc-location.conf: thêm dòng include …/cchc-location.conf vào khối server của cổng đang chạy;',
    '- cchc-site.conf: máy chủ có tên miền riêng, thêm dòng include …/cchc-site.conf vào khối http;',
    '- nginx.conf: cấu hình trọn vẹn, để chạy thử.',
    'Sau đó: nginx -t rồi nginx -s reload. Mỗi lần dựng lại trang, chạy lại lệnh này.',
    '',
  ].join('\n'),
);
