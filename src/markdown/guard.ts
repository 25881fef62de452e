import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MdastPluginEntry } from 'satteri';
import { readBody } from './body.ts';
import type { BodyFault } from './body-fault.ts';

/** Lines of the file before the text that Astro hands over, which begins after the front matter, blank lines left out. */
function linesBefore(source: string, file: string): number {
  const text = source.trim();
  const whole = readFileSync(file, 'utf8');
  const lines = (of: string, end: number): number => of.slice(0, Math.max(0, end)).split('\n').length - 1;
  return lines(whole, whole.lastIndexOf(text)) - lines(source, source.indexOf(text));
}

/** A fault as the error of a build: `file:line:column: what. why. mend`. */
function errorOf(
  { position, code, what, why, mend }: BodyFault,
  source: string,
  fileURL: URL | undefined,
): Error {
  const file = fileURL ? fileURLToPath(fileURL) : '';
  const line = position.line + (file ? linesBefore(source, file) : 0);
  return new Error(`${file}:${line}:${position.column}: lỗi [${code}] ${what}. ${why}. Cách sửa: ${mend}.`);
}

/**
 * Stops the compilation of a text that the content check refuses, before anything is compiled: the check may have been
 * left out. It stands before every other plugin.
 * @throws Error with file, line and mend, from within the compilation.
 */
export const refuseFaults: MdastPluginEntry = ({ source, sourceFormat, fileURL }) => {
  const [fault] = readBody(source, sourceFormat).faults;
  if (fault) throw errorOf(fault, source, fileURL);
  return null;
};
