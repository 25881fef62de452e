/**
 * `npm run deploy:files -- [DIR] [--root FOLDER]`: compresses the built site ahead (not with `--config-only`), and writes what servers are told
 * into DIR (`deploy/`): nginx that already runs, nginx as a host of its own, a whole configuration around that; Caddy; a container; Varnish as a cache in front. `--root` is where
 * the site lies on the server, when that is another folder.
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
import { caddyFile } from '../src/hosting/server-files/caddy.ts';
import {
  CONTAINER,
  containerFile,
  nginxContainer,
  nginxLocation,
  nginxMain,
  nginxSite,
} from '../src/hosting/server-files/nginx.ts';
import { varnishFile } from '../src/hosting/server-files/varnish.ts';
import { checkEnvironment, finishedFolder } from '../src/site/environment.ts';
import { readSettings } from '../src/site/settings.ts';

const { values, positionals } = parseArgs({
  options: {
    'config-only': { type: 'boolean', default: false },
    root: { type: 'string' },
  },
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
  const root = values.root ?? built;
  const { hostname, origin } = new URL(settings.siteUrl);
  // As the container's maker sees them, from where the command is typed.
  const seen = (folder: string): string => path.relative('.', folder).split(path.sep).join('/') || '.';
  const files = {
    'cchc-location.conf': nginxLocation(table, root),
    'cchc-site.conf': nginxSite(table, { directory: root, host: hostname }),
    'nginx.conf': nginxMain('cchc-site.conf'),
    Caddyfile: caddyFile(table, { directory: root, siteUrl: origin }),
    'varnish.vcl': varnishFile(hostname, 8080),
    'container/cchc-site.conf': nginxSite(table, CONTAINER),
    'container/nginx.conf': nginxContainer('cchc-site.conf'),
    'container/Containerfile': containerFile(seen(built), seen(path.join(directory, 'container'))),
  };
  mkdirSync(path.join(directory, 'container'), { recursive: true });
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
    '- Caddyfile: Caddy, có tên miền riêng; Caddy tự lấy chứng chỉ;',
    '- varnish.vcl: bộ đệm Varnish đứng trước máy chủ nghe ở cổng 8080;',
    '- container/: podman build -f …/container/Containerfile .',
    'Với nginx, sau đó: nginx -t rồi nginx -s reload. Mỗi lần dựng lại trang, chạy lại lệnh này.',
    '',
  ].join('\n'),
);
