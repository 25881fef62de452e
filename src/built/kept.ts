import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where kept texts lie: among the packages, so that installing them anew throws all away. */
const KEPT = path.resolve('node_modules/.cache/kept');

/** A kept text, or undefined when there is none, or one that a full disk cut off. */
function read(file: string): string | undefined {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof kept === 'string' ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text; where nothing can be written (a full disk, a folder that is only read), it is made anew the next time. */
function keep(file: string, text: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(aside, JSON.stringify(text));
    renameSync(aside, file);
  } catch {
    return;
  }
}

/**
 * A text that depends on `sources` alone, from build to build: made once, then read.
 * @param kind Folder of its kind.
 * @param sources All that the text depends on, the versions of the packages that make it among them.
 */
export async function keptText(
  kind: string,
  sources: readonly string[],
  make: () => Promise<string>,
): Promise<string> {
  const key = createHash('sha256').update(JSON.stringify(sources)).digest('hex');
  const file = path.join(KEPT, kind, key);
  const known = read(file);
  if (known !== undefined) return known;
  const text = await make();
  keep(file, text);
  return text;
}
