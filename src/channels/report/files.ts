import { reportDocx } from './docx.ts';
import { reportMarkdown } from './markdown.ts';
import type { PeriodReport } from './report.ts';
import { reportCsv } from './spreadsheet.ts';

/** One file of a report; it is written when it is wanted. */
interface ReportFile {
  readonly name: string;
  readonly type: string;
  readonly write: () => string | Uint8Array<ArrayBuffer>;
}

/** The files of a report: to read and paste, for spreadsheets, to sign. */
export function reportFiles(report: PeriodReport): readonly ReportFile[] {
  const name = `bao-cao-${report.period.from}--${report.period.to}`;
  return [
    { name: `${name}.md`, type: 'text/markdown', write: () => reportMarkdown(report) },
    { name: `${name}.csv`, type: 'text/csv', write: () => reportCsv(report) },
    {
      name: `${name}.docx`,
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      write: () => reportDocx(report),
    },
  ];
}
