import type { Finding } from './finding.ts';

const order = (a: Finding, b: Finding): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
  a.line - b.line ||
  a.column - b.column ||
  (a.code < b.code ? -1 : 1);

const key = ({ file, line, column, code, what }: Finding): string =>
  [file, line, column, code, what].join('\n');

/** Findings in the order of files and lines, each once. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [key(finding), finding])).values()].sort(order);
}

/** Endings of texts of ours; what else lies in a folder belongs to the texts in it. */
const TEXT = /\.(?:md|mdx|yaml|csv)$/i;
const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

/** Whether a finding is of a file, of what lies below it as a folder, or of what lies beside it and belongs to it: its pictures. */
function concerns(named: string, file: string): boolean {
  if (file === named || file.startsWith(`${named}/`)) return true;
  if (!TEXT.test(named)) return false;
  const folder = folderOf(named);
  if (/(?:^|\/)index\.mdx?$/.test(named)) return file.startsWith(folder);
  return folderOf(file) === folder && !TEXT.test(file);
}

/**
 * Findings of some files, and of the pictures that lie beside them, without which a build fails; all findings when no file is named.
 * Paths are compared without `./`.
 */
export function findingsOfFiles(findings: readonly Finding[], files: readonly string[]): Finding[] {
  if (files.length === 0) return [...findings];
  const wanted = files.map((file) => file.replace(/^\.\//, '').replace(/\\/g, '/').replace(/\/$/, ''));
  return findings.filter(({ file }) => wanted.some((one) => concerns(one, file)));
}

/** How many errors and notices there are. */
export function countFindings(findings: readonly Finding[]): { errors: number; notices: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, notices: findings.length - errors };
}
