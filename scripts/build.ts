/** `npm run build`: content check, then Astro into a folder of its own, which takes the finished one's place at the end. */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { finishedFolder, outFolder } from '../src/integrations/folders.ts';

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
