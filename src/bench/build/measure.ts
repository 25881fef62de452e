import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a command cost. */
export interface Cost {
  /** Seconds of processor time, of all its processes. */
  readonly cpu: number;
  /** Most memory of its first process, in MiB. */
  readonly memory: number;
}

/** Ticks of the system's clock in a second: on Linux always a hundred (`sysconf(_SC_CLK_TCK)`). */
const TICKS = 100;
/** How often a running command's memory is looked at, in milliseconds. */
const EVERY = 200;

/** Processor time of all processes that this one has waited for (proc(5), `cutime` and `cstime`), in seconds. */
function waitedFor(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

function mostMemory(process: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/**
 * Runs a command to its end, silently; Linux only.
 * @throws Error with what it said when it fails
 */
export async function costOf(
  program: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  cwd?: string,
): Promise<Cost> {
  const before = waitedFor();
  const child = spawn(program, parameters, { cwd, env: { ...process.env, ...environment } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += String(bytes)));
  let memory = 0;
  const look = setInterval(() => (memory = Math.max(memory, mostMemory(child.pid ?? 0))), EVERY);
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  clearInterval(look);
  if (status !== 0) throw new Error(`${program} ${parameters.join(' ')} failed:\n${said}`);
  return { cpu: waitedFor() - before, memory };
}
