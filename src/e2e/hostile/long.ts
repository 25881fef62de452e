/** The long run as a program, started by `npm run check:hostile`; its argument is the plan, in JSON. Exit 1 on any fault. */
import { runLong, type LongPlan } from './run-long.ts';

const plan = JSON.parse(process.argv[2] ?? '') as Omit<LongPlan, 'say'>;
const faults = await runLong({ ...plan, say: (line) => process.stdout.write(`${line}\n`) });
process.stderr.write(`${faults} fault(s).\n`);
process.exitCode = faults > 0 ? 1 : 0;
