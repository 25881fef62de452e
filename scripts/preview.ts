/**
 * `npm run preview -- FILE…`, or the commit on which a proposal is based: the pages of those files as they will be, drafts and what
 * waits for its day too, in one file that can be sent and opened by itself, `xem-thu/xem-thu.html`. `dist/` is not touched.
 */
import { hideStacks, stop, tell, tellWaiting } from './command.ts';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../src/built/folders.ts';
import { loneFile } from '../src/built/lone-file.ts';
import { lonePage, titleIn } from '../src/built/lone-page.ts';
import { BuiltFolder } from '../src/built/pages.ts';
import { takeWorkplace } from '../src/built/workplace.ts';
import { changedPages } from '../src/checks/changed-pages.ts';
import { checkContent } from '../src/checks/check-content.ts';
import { printFindings } from '../src/checks/print.ts';
import { changedSince, isCommit } from '../src/files/changed-since.ts';
import { contentDirectory } from '../src/files/directory.ts';
import { checkEnvironment, finishedFolder } from '../src/site/environment.ts';
import { setPreview } from '../src/site/preview.ts';
import { readSettings } from '../src/site/settings.ts';
import { buildSite } from './site-build.ts';

/** Where the pages go, and the whole site that they are taken from: drafts are in it, so nobody publishes that. */
const SHOWN = 'xem-thu/xem-thu.html';
process.env['OUT_DIR'] = path.resolve('.cache/xem-thu');

const words = process.argv.slice(2);
if (words.length === 0) stop('Thiếu tên tệp. Gõ: npm run preview -- content/tin-tuc/2026/ten-bai/index.md');
checkEnvironment();
const directory = contentDirectory();
const [only = ''] = words;
const given = isCommit(only) ? changedSince(only).filter((file) => existsSync(file)) : words;
const files = given
  .map((file) => path.relative(directory, path.resolve(file)).split(path.sep).join('/'))
  .filter((file) => !file.startsWith('../') && !path.isAbsolute(file));
rmSync(SHOWN, { force: true });
if (files.length === 0) {
  process.stdout.write('Không có tệp nội dung nào để xem thử.\n');
  process.exit(0);
}
const missing = files.find((file) => !existsSync(path.join(directory, file)));
if (missing !== undefined) stop(`Không có tệp ${missing} trong thư mục nội dung. Xem lại tên tệp.`);
const errors = checkContent(directory).filter(({ severity }) => severity === 'error');
if (errors.length)
  stop(`${printFindings(errors, 'text')}\nChưa xem thử được. Sửa các dòng trên rồi chạy lại.`);

const settings = readSettings();
const finished = finishedFolder();
const workplace = await takeWorkplace(finished, cacheFolder(finished, settings), tellWaiting);
hideStacks();
try {
  await buildSite([{ name: 'with-drafts', hooks: { 'astro:config:setup': () => setPreview('dev') } }]);
  workplace.publish();
} catch (cause) {
  workplace.giveUp();
  tell(cause);
  stop('Chưa dựng được bản xem thử. Sửa chỗ nêu ở dòng trên.');
}

const built = new BuiltFolder(finished);
const shown = changedPages(files).flatMap(
  (address) => built.pages.find((page) => page.address === address) ?? [],
);
const surroundings = {
  origin: settings.siteUrl,
  picture: (address: string) => {
    const file = path.join(finished, address.slice(settings.basePath.length));
    const kind = path.extname(file).slice(1).replace('jpg', 'jpeg').replace('svg', 'svg+xml');
    return existsSync(file)
      ? `data:image/${kind};base64,${readFileSync(file).toString('base64')}`
      : undefined;
  },
};
mkdirSync(path.dirname(SHOWN), { recursive: true });
const pages = shown.map(({ address, html }) => ({
  address,
  title: titleIn(html) ?? address,
  html: lonePage(html, surroundings),
}));
writeFileSync(SHOWN, loneFile(pages));
process.stdout.write(`Đã làm bản xem thử của ${pages.length} trang. Mở ${SHOWN} bằng trình duyệt.\n`);
