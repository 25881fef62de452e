import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';

/** How a program ended, with what it wrote to its output; what it says of errors goes to ours. */
interface Ended {
  readonly status: number | null;
  readonly output: string;
}

/** Starts a program with a stream or a text as its input. @throws Error that names it when there is none by that name */
export async function run(
  program: string,
  words: readonly string[],
  input: Readable | string = '',
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Ended> {
  const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'inherit'], env: environment });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === 'ENOENT' ? new Error(`Máy này chưa có ${program}. Hãy cài rồi chạy lại.`) : cause,
      ),
    );
    child.on('close', resolve);
  });
  // Who ends early closes its input: its own words say why.
  child.stdin.on('error', () => undefined);
  if (typeof input === 'string') child.stdin.end(input);
  else input.pipe(child.stdin);
  const [status, output] = await Promise.all([ended, buffer(child.stdout)]);
  return { status, output: output.toString('utf8') };
}
