/** `npm run build`: content check, then Astro into a folder of its own, which takes the finished one's place at the end. */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { contentDirectory } from '../src/files/directory.ts';
import { checkContent } from '../src/checks/check-content.ts';
import { printFindings } from '../src/checks/print.ts';
import { finishedFolder, outFolder } from '../src/integrations/folders.ts';

const findings = checkContent(contentDirectory());
const errors = findings.filter(({ severity }) => severity === 'error');
if (errors.length) {
  process.stderr.write(
    `${printFindings(errors, 'text')}\nChưa dựng trang: còn ${errors.length} lỗi trong nội dung. Bản dựng trước được giữ nguyên.\n`,
  );
  process.exit(1);
}

const next = outFolder();
rmSync(next, { recursive: true, force: true });
const build = spawnSync('astro', ['build', '--force'], { stdio: 'inherit' });
if (build.status !== 0) {
  rmSync(next, { recursive: true, force: true });
  process.stderr.write('The build failed; the last good one was left alone.\n');
  process.exit(build.status ?? 1);
}

const finished = finishedFolder();
const previous = `${finished}.previous`;
rmSync(previous, { recursive: true, force: true });
if (existsSync(finished)) renameSync(finished, previous);
renameSync(next, finished);
rmSync(previous, { recursive: true, force: true });
