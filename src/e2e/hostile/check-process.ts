import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../checks/finding.ts';

/** A folder to be checked. */
export interface CheckQuestion {
  readonly folder: string;
}

/** What the check said and the seconds of the processor that it took, or how it died. */
export type CheckAnswer =
  { readonly findings: readonly Finding[]; readonly seconds: number } | { readonly crash: string };

/** The first message of a process: milliseconds that the check of the sound folder took just now. */
export interface Ready {
  readonly soundTook: number;
}

/** Longest time that a check may take, in milliseconds. */
export const PATIENCE = 5000;
/** On a crowded machine a check may take this many times as long as that of the sound folder. */
const SLOWER = 25;

/** A content check that can be asked again and again; after a hang or a death it begins anew. */
export interface CheckProcess {
  readonly ask: (folder: string) => Promise<CheckAnswer>;
  readonly close: () => void;
}

const PROGRAM = fileURLToPath(new URL('./check-child.ts', import.meta.url));

/** Starts the check in a process of its own, warm from a sound folder. `program` stands in for it in tests of this file. */
export function checkProcess(sound: string, program: string = PROGRAM, patience = PATIENCE): CheckProcess {
  let child: Promise<ChildProcess> | undefined;
  let longest = patience;
  const start = (): Promise<ChildProcess> => {
    const started = fork(program, [sound], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: ['--max-old-space-size=2048'],
    });
    return new Promise((resolve) =>
      started.once('message', ({ soundTook }: Ready) => {
        longest = Math.max(patience, soundTook * SLOWER);
        resolve(started);
      }),
    );
  };
  const ask = async (folder: string): Promise<CheckAnswer> => {
    const running = await (child ??= start());
    return await new Promise((resolve) => {
      const told: string[] = [];
      const onError = (chunk: Buffer): void => void told.push(chunk.toString());
      const finish = (answer: CheckAnswer): void => {
        clearTimeout(timer);
        running.off('message', onMessage).off('exit', onExit);
        running.stderr?.off('data', onError);
        resolve(answer);
      };
      const onMessage = (answer: unknown): void => finish(answer as CheckAnswer);
      const onExit = (code: number | null): void => {
        child = undefined;
        finish({ crash: `the process ended by itself (${code ?? 'killed'}): ${told.join('').slice(-400)}` });
      };
      // A read from a pipe cannot be interrupted from inside; only the process can be ended.
      const timer = setTimeout(() => {
        child = undefined;
        running.off('exit', onExit).kill('SIGKILL');
        finish({ crash: `no answer within ${longest / 1000} seconds` });
      }, longest);
      running.stderr?.on('data', onError);
      running.on('message', onMessage).on('exit', onExit);
      running.send({ folder } satisfies CheckQuestion);
    });
  };
  return { ask, close: () => void child?.then((running) => running.kill()) };
}
