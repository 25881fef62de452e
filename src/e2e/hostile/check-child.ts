/** The content check in a process of its own: it may hang, and then it is ended from outside. */
import { checkContent } from '../../checks/check-content.ts';
import { PRINT_FORMATS, printFindings } from '../../checks/print.ts';
import { TEST_DAY } from '../harness.ts';
import type { CheckAnswer, CheckQuestion, Ready } from './check-process.ts';

function answer(folder: string): CheckAnswer {
  const begun = process.cpuUsage();
  try {
    const findings = checkContent(folder, { level: 'full', today: TEST_DAY, root: folder });
    for (const format of PRINT_FORMATS) printFindings(findings, format);
    return { findings, seconds: process.cpuUsage(begun).user / 1e6 };
  } catch (cause) {
    return { crash: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}

// The first check of a process also loads its program; its time is nobody's fault. The second tells how busy the machine is.
const [, , sound = ''] = process.argv;
answer(sound);
const begun = performance.now();
answer(sound);
process.send?.({ soundTook: performance.now() - begun } satisfies Ready);

process.on('message', ({ folder }: CheckQuestion) => {
  process.send?.(answer(folder));
});
