/** `npm run deploy:files -- [DIR]`: writes `nginx.conf` for the built site into DIR (`deploy/`). */
import './command.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BuiltFolder } from '../src/built/pages.ts';
import { readWhole } from '../src/built/read-whole.ts';
import { checkEnvironment, finishedFolder } from '../src/site/environment.ts';
import { serverTable } from '../src/hosting/headers.ts';
import { nginxMain, nginxSite } from '../src/hosting/server-files/nginx.ts';
import { readSettings } from '../src/site/settings.ts';

const directory = path.resolve(process.argv[2] ?? 'deploy');
checkEnvironment();
const built = finishedFolder();
const settings = readSettings();
const table = await readWhole(built, () => serverTable(new BuiltFolder(built), settings));
const place = { directory: built, host: new URL(settings.siteUrl).hostname };
mkdirSync(directory, { recursive: true });
writeFileSync(path.join(directory, 'cchc-site.conf'), nginxSite(table, place));
writeFileSync(path.join(directory, 'nginx.conf'), nginxMain('cchc-site.conf'));
process.stdout.write(
  [
    `Đã ghi ${path.join(directory, 'nginx.conf')} và cchc-site.conf.`,
    'Máy chủ nginx đang chạy: thêm dòng include …/cchc-site.conf vào khối http, rồi nginx -t và nginx -s reload.',
    '',
  ].join('\n'),
);
