/**
 * `npm run check:hostile [-- --seed N]… [--count M] [--only NAME]…`: payloads in every place and broken files of every kind, built and
 * opened in Chromium. Takes some minutes; CI runs it every night. `--only MARKUP/script` or `--only 2:117` tries one again, alone.
 */
import './command.ts';
import { parseArgs } from 'node:util';
import { runLong } from '../src/e2e/hostile/run-long.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', multiple: true, default: ['1', '2', '3'] },
    count: { type: 'string', default: '500' },
    only: { type: 'string', multiple: true, default: [] },
  },
});
const faults = await runLong({
  seeds: values.seed.map(Number),
  count: Number(values.count),
  only: values.only,
  say: (line) => process.stdout.write(`${line}\n`),
});
process.stderr.write(`${faults} fault(s).\n`);
process.exitCode = faults > 0 ? 1 : 0;
