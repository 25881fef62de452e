import { createHash } from 'node:crypto';
import { messageOf, shown, SEVERITY_WORDS, type Finding } from './finding.ts';

/** `path:line: lỗi [code] message`, one line each. */
const text = (findings: readonly Finding[]): string =>
  findings
    .map((finding) =>
      shown(
        `${finding.file}:${finding.line}: ${SEVERITY_WORDS[finding.severity]} [${finding.code}] ${messageOf(finding)}`,
      ),
    )
    .join('\n');

/** Characters that end a property or the message of a GitHub workflow command. */
const escapeMessage = (value: string): string =>
  value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (value: string): string =>
  escapeMessage(value).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Workflow commands, which GitHub shows beside the line (docs.github.com, “Workflow commands”). */
const github = (findings: readonly Finding[]): string =>
  findings
    .map((finding) => {
      const command = finding.severity === 'error' ? 'error' : 'notice';
      const place = `file=${escapeProperty(finding.file)},line=${finding.line},col=${finding.column},title=${escapeProperty(finding.code)}`;
      return `::${command} ${place}::${escapeMessage(messageOf(finding))}`;
    })
    .join('\n');

const fingerprint = ({ file, code, what }: Finding): string =>
  createHash('sha256').update([file, code, what].join('\n')).digest('hex').slice(0, 32);

/** GitLab's code quality report (docs.gitlab.com, “Code Quality report format”). */
const gitlab = (findings: readonly Finding[]): string =>
  JSON.stringify(
    findings.map((finding) => ({
      description: messageOf(finding),
      check_name: finding.code,
      fingerprint: fingerprint(finding),
      severity: finding.severity === 'error' ? 'major' : 'info',
      location: { path: finding.file, lines: { begin: finding.line } },
    })),
    null,
    2,
  );

/** Whole findings, and what CONTRACT calls `message` and `fix`: the corrected text where there is one, else what is to be done. */
const json = (findings: readonly Finding[]): string =>
  JSON.stringify(
    findings.map((finding) => ({
      ...finding,
      message: messageOf(finding),
      fix: finding.corrected ?? finding.mend,
    })),
    null,
    2,
  );

const WRITERS = { text, github, gitlab, json } as const;

/** Forms in which findings are printed. */
export type PrintFormat = keyof typeof WRITERS;
export const PRINT_FORMATS = Object.keys(WRITERS) as PrintFormat[];

/** Findings as text for a terminal, GitHub, GitLab or another program; without a line break at the end. */
export const printFindings = (findings: readonly Finding[], format: PrintFormat): string =>
  WRITERS[format](findings);
