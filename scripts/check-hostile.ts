/**
 * `npm run check:hostile [-- --seed N]… [--count M] [--only NAME]…`: payloads in every place and broken files of every kind, built and
 * opened in Chromium. Takes some minutes; CI runs it every night. `--only MARKUP/script` or `--only 2:117` tries one again, alone.
 */
import './command.ts';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runNode } from './package-program.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', multiple: true, default: ['1', '2', '3'] },
    count: { type: 'string', default: '500' },
    only: { type: 'string', multiple: true, default: [] },
  },
});
const plan = { seeds: values.seed.map(Number), count: Number(values.count), only: values.only };
const program = fileURLToPath(new URL('../src/e2e/hostile/long.ts', import.meta.url));
process.exitCode = runNode(program, [JSON.stringify(plan)]) ? 0 : 1;
