import path from 'node:path';
import { todayFrom } from '../site/today.ts';
import { readContentFolder } from './read-folder.ts';
import { CONTENT_RULES } from './content-rules/index.ts';
import type { Finding } from './finding.ts';
import { sortFindings } from './report.ts';

/** How much is checked: everything, or front matter and data only (bulk imports of old archives). */
export type CheckLevel = 'full' | 'schema';

export interface CheckOptions {
  /** Default: the environment's `CONTENT_CHECK`, else `full`. */
  readonly level?: CheckLevel;
  /** `YYYY-MM-DD`; default: the environment's `TODAY`, else the clock's day in Vietnam. */
  readonly today?: string;
  /** Folder from which paths in findings are told; default: the working folder. */
  readonly root?: string;
}

const levelOf = (environment: NodeJS.ProcessEnv): CheckLevel =>
  environment['CONTENT_CHECK'] === 'schema' ? 'schema' : 'full';

/**
 * Applies every content rule to a content folder and returns all findings, sorted by file and line.
 * @throws Error when `TODAY` is no day, or the folder cannot be read.
 */
export function checkContent(directory: string, options: CheckOptions = {}): Finding[] {
  const level = options.level ?? levelOf(process.env);
  const today = options.today ?? todayFrom(process.env, new Date());
  const content = readContentFolder(directory, today);
  const prefix = path
    .relative(options.root ?? process.cwd(), directory)
    .split(path.sep)
    .join('/');
  const rules = CONTENT_RULES.filter(({ scope }) => level === 'full' || scope === 'schema');
  const findings = rules.flatMap((rule) => rule.find(content));
  return sortFindings(
    findings.map((finding) => ({ ...finding, file: prefix ? `${prefix}/${finding.file}` : finding.file })),
  );
}
