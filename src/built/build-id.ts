import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { listContent } from '../files/directory.ts';
import { filesBelow } from './pages.ts';

/** What the program is made of, from the project's root. */
const PROGRAM = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/** Tests change nothing that a reader gets. */
const OF_TESTS = /(?:^|\/)e2e\/|\.test\.ts$|-fixture\.ts$/;

function programFiles(root: string, name: string): string[] {
  const place = path.join(root, name);
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [name];
  return filesBelow(place)
    .filter((file) => !OF_TESTS.test(file))
    .map((file) => `${name}/${file}`);
}

/** Takes a file into a digest, by its name and its bytes; Windows' line ends count as those of any other system. */
function take(hash: Hash, folder: string, file: string): void {
  hash.update(`${file}\0`);
  const bytes = readFileSync(path.join(folder, file));
  if (!bytes.includes('\r\n') || bytes.includes(0)) hash.update(bytes);
  else hash.update(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}

function takeProgram(hash: Hash, root: string): void {
  for (const name of PROGRAM) for (const file of programFiles(root, name)) take(hash, root, file);
}

/** Tells one state of the program from another: a digest of all that it is made of. `root` is the project's folder. */
export function programId(root: string): string {
  const hash = createHash('sha256');
  takeProgram(hash, root);
  return hash.digest('hex');
}

/** A digest of the content but for the texts of types that pages ask for (`content/trace.ts`) and what lies beside them, in their folders. */
export function contentState(contentDirectory: string, followed: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of listContent(contentDirectory).files)
    if (!followed.some((folder) => file.startsWith(folder))) take(hash, contentDirectory, file);
  return hash.digest('hex');
}

/**
 * Tells one build from another: a digest of the program, of what it reads of the content and of further words (settings, the day), in
 * sixteen hexadecimal digits. Builds of the same state have the same one, on any machine.
 * @param root the project's folder
 */
export function buildId(root: string, contentDirectory: string, words: readonly string[]): string {
  const hash = createHash('sha256');
  takeProgram(hash, root);
  for (const file of listContent(contentDirectory).files) take(hash, contentDirectory, file);
  hash.update(words.join('\0'));
  return hash.digest('hex').slice(0, 16);
}
