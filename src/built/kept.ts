import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Where kept texts lie: among the packages, so that installing them anew throws all away. */
const KEPT = path.resolve('node_modules/.cache/kept');

/** How long a text is kept that no build asks for, in days. */
const UNUSED = 30;

/** Notes that a kept text was asked for; where that cannot be written, it goes when its time is over. */
function touch(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    return;
  }
}

/** Takes away what no build has asked for in a month: PDFs of texts that have changed since would fill the disk. */
function prune(folder: string): void {
  const oldest = Date.now() - UNUSED * 24 * 3600 * 1000;
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (statSync(file).mtimeMs < oldest) rmSync(file, { force: true });
  }
}

const pruned = new Set<string>();

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
    const folder = path.dirname(file);
    // Once for each run of the program.
    if (!pruned.has(folder)) prune(folder);
    pruned.add(folder);
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
  if (known !== undefined) {
    touch(file);
    return known;
  }
  const text = await make();
  keep(file, text);
  return text;
}
