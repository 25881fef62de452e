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

/** Findings of some files only; all of them when no file is named. Paths are compared without `./`. */
export function findingsOfFiles(findings: readonly Finding[], files: readonly string[]): Finding[] {
  if (files.length === 0) return [...findings];
  const wanted = files.map((file) => file.replace(/^\.\//, '').replace(/\\/g, '/').replace(/\/$/, ''));
  return findings.filter(({ file }) => wanted.some((one) => file === one || file.startsWith(`${one}/`)));
}

/** How many errors and notices there are. */
export function countFindings(findings: readonly Finding[]): { errors: number; notices: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, notices: findings.length - errors };
}
