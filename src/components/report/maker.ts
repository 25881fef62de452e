/** What makes reports in the browser, from the API and from logs that stay on the machine: one file, fetched when a report is asked for. */
import { reportBlocks } from '../../channels/report/blocks.ts';
import { reportFiles } from '../../channels/report/files.ts';
import { ReportRefusal, reportPeriod } from '../../channels/report/period.ts';
import { readershipCounter } from '../../channels/report/readership.ts';
import { report, type PeriodReport } from '../../channels/report/report.ts';
import { reportDocuments } from './report-documents.ts';
import { showBlocks } from './show-blocks.ts';

/** What the form was filled in with. */
export interface ReportWish {
  readonly from: string;
  readonly to: string;
  readonly plan: string | undefined;
  readonly logs: readonly File[];
  /** Base path of the site, as `/` or `/cchc/`. */
  readonly basePath: string;
}

async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

/** Makes a report. @throws ReportRefusal in words for the person who asked; Error where the API does not answer */
async function make({ from, to, plan, logs, basePath }: ReportWish): Promise<PeriodReport> {
  const period = reportPeriod(from, to);
  const counter = readershipCounter(period, basePath);
  for (const log of logs) await counter.read(log.name, chunksOf(log));
  const documents = await reportDocuments(async (name) => {
    const response = await fetch(`${basePath}api/v1/${name}.json`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  });
  return report(documents, period, { plan, readership: counter.result() });
}

export { make, reportBlocks, reportFiles, ReportRefusal, showBlocks };
