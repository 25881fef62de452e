import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MdastPluginEntry } from 'satteri';
import { FaultError } from '../files/fault.ts';
import { readBody } from './body.ts';

const lines = (text: string, end: number): number => text.slice(0, Math.max(0, end)).split('\n').length - 1;

/** Lines of the file before the text that Astro hands over, which is without its front matter or has blanks instead. */
function linesBefore(source: string, file: string): number {
  const text = source.trim();
  const whole = readFileSync(file, 'utf8').replace(/\r\n?/g, '\n');
  return lines(whole, whole.lastIndexOf(text)) - lines(source, source.indexOf(text));
}

/**
 * Stops the compilation of a text that the content check refuses, before anything is compiled: the check may have been
 * left out. It stands before every other plugin.
 * @throws FaultError with file, line and mend, from within the compilation.
 */
export const refuseFaults: MdastPluginEntry = ({ source, sourceFormat, fileURL }) => {
  const [fault] = readBody(source, sourceFormat).faults;
  if (!fault) return null;
  const file = fileURL ? fileURLToPath(fileURL) : '';
  throw new FaultError({ ...fault, line: fault.line + (file ? linesBefore(source, file) : 0) }, file);
};
