/** `npm start`: checks the content, builds, and serves what was built. */
import { spawnSync } from 'node:child_process';

const build = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);
await import('./serve.ts');
