/**
 * `npm run build`: content check, then Astro into a folder of its own, which takes the finished one's place at the end.
 * `-- --part 2/4`: renders every fourth page alone, into `dist.parts/`; `-- --join dist.parts`: builds the site of such parts.
 */
import { hideStacks, stop, tell, tellWaiting } from './command.ts';
import { spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildId } from '../src/built/build-id.ts';
import { cacheFolder } from '../src/built/folders.ts';
import { BuiltParts, partsFolder, PartWriter, readShare } from '../src/built/parts.ts';
import { takeWorkplace } from '../src/built/workplace.ts';
import { keepPublishedAddresses } from '../src/checks/address-ledger.ts';
import { checkContent } from '../src/checks/check-content.ts';
import { keepPrintedAddresses, printedIn } from '../src/files/printed-addresses.ts';
import { printFindings } from '../src/checks/print.ts';
import type { AstroIntegration } from 'astro';
import { joinedBuild, partOfBuild, type ShownPictures } from '../src/integrations/part-of-build.ts';
import { checkEnvironment, finishedFolder } from '../src/site/environment.ts';
import { readSettings } from '../src/site/settings.ts';
import { contentDirectory, listContent } from '../src/files/directory.ts';
import { today } from '../src/site/today.ts';
import { Progress } from './progress.ts';
import { buildSite } from './site-build.ts';

/** Whether what is built is what readers get: the live content, on the branch that is published. */
function isPublished(): boolean {
  if (contentDirectory() !== contentDirectory({})) return false;
  const { status, stdout } = spawnSync('git', ['symbolic-ref', '--short', 'HEAD'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() === 'main';
}

const KEPT = 'Bản dựng trước được giữ nguyên.';
const begun = performance.now();

const { values } = parseArgs({ options: { part: { type: 'string' }, join: { type: 'string' } } });
checkEnvironment();
const share = values.part === undefined ? undefined : readShare(values.part);
const progress = new Progress();
progress.begin('Kiểm tra nội dung');
const errors = checkContent(contentDirectory()).filter(({ severity }) => severity === 'error');
progress.clear();
if (errors.length)
  stop(
    `${printFindings(errors, 'text')}\nChưa dựng trang: còn ${errors.length} lỗi trong nội dung. ${KEPT} Sửa các dòng trên rồi chạy lại; npm run fix sửa giúp chỗ chắc chắn.`,
  );

const finished = finishedFolder();
const settings = readSettings();
/** What tells that parts are of one state. */
const state = (): string =>
  buildId(process.cwd(), contentDirectory(), [settings.siteUrl, settings.basePath, today()]);
const parts = values.join === undefined ? undefined : new BuiltParts<ShownPictures>(values.join, state());
const workplace = await takeWorkplace(finished, cacheFolder(finished, settings), tellWaiting);
// A build that is refused says that, and nothing else.
progress.end(`Nội dung: ${listContent(contentDirectory()).files.length} tệp, không có lỗi`);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    workplace.giveUp();
    process.stderr.write(`Đã dừng dựng trang theo yêu cầu (${signal}). ${KEPT}\n`);
    process.exit(128 + constants.signals[signal]);
  });

const endOfPart = (): never => {
  progress.clear();
  workplace.giveUp();
  process.stdout.write(`Đã dựng phần ${values.part} vào ${partsFolder(finished)}.\n`);
  process.exit(0);
};

hideStacks();
try {
  progress.begin('Dựng trang');
  const progressing: AstroIntegration = {
    name: 'progress',
    hooks: {
      'astro:build:generated': () => {
        progress.end('Trang: dựng xong');
        progress.begin('Làm mục lục tìm kiếm');
      },
    },
  };
  await buildSite([
    ...(share ? [partOfBuild(share, new PartWriter(partsFolder(finished), share), state(), endOfPart)] : []),
    ...(parts ? [joinedBuild(parts)] : []),
    progressing,
  ]);
  progress.end('Tìm kiếm, tệp cho máy chủ: xong');
  const files = workplace.publish();
  const pages = files.filter((file) => file.endsWith('.html')).length;
  if (isPublished()) {
    keepPublishedAddresses(contentDirectory(), today());
    keepPrintedAddresses(contentDirectory(), printedIn(finished, files, settings.basePath));
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1).replace('.', ',');
  const place = path.relative(process.cwd(), finished);
  process.stdout.write(
    `Đã dựng ${pages} trang vào ${place.startsWith('..') ? finished : place} trong ${seconds} giây.\n`,
  );
} catch (cause) {
  progress.clear();
  workplace.giveUp();
  tell(cause);
  stop(`Chưa dựng được trang. ${KEPT} Sửa chỗ nêu ở dòng trên; thêm --verbose để thấy đủ lời máy báo.`);
}
