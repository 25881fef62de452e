/** `npm start [-- --port 4322]`: checks the content, builds, and serves what was built. */
import './command.ts';
import { fileURLToPath } from 'node:url';
import { runNode } from './package-program.ts';

if (!runNode(fileURLToPath(new URL('build.ts', import.meta.url)))) process.exit(1);
await import('./serve.ts');
