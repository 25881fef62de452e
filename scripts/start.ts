/** `npm start [-- --port 4322]`: checks the content, builds, and serves what was built. */
import { verbose } from './command.ts';
import { fileURLToPath } from 'node:url';
import { runNode } from './package-program.ts';

const build = fileURLToPath(new URL('build.ts', import.meta.url));
if (!runNode(build, verbose ? ['--verbose'] : [])) process.exit(1);
await import('./serve.ts');
