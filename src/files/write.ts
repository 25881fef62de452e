import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Puts a text in the place of a file, whole or not at all, with the rights that the file has. `before` is what was read there: where it
 * has changed since, nothing is written.
 * @returns whether it was written
 * @throws Error when the folder or the file cannot be written
 */
export function replaceText(file: string, before: Buffer, text: string): boolean {
  const fresh = `${file}.${process.pid}.moi`;
  try {
    writeFileSync(fresh, text, { flag: 'wx', mode: lstatSync(file).mode });
    if (!readFileSync(file).equals(before)) return false;
    renameSync(fresh, file);
    return true;
  } finally {
    rmSync(fresh, { force: true });
  }
}
