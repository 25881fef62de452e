import { standingPages } from '../../site/pages.ts';
import { reportSentences as say } from '../../site/sentences/report.ts';
import { heading, paragraph, table, type ReportBlock } from './block.ts';
import type { PeriodReport } from './report.ts';

/** As many as a reader of a report looks at; the table for spreadsheets has all. */
const SHOWN = 30;

/** What the page at an address is called; empty for a page of which neither menus nor the open data tell the name. */
export function pageNames({ titles }: Pick<PeriodReport, 'titles'>): (address: string) => string {
  const standing = new Map<string, string>(standingPages.map(({ address, label }) => [address, label]));
  const written = [...titles];
  return (address) => standing.get(address) ?? written.find(([url]) => url.endsWith(address))?.[1] ?? '';
}

/** How often pages were asked for; nothing where no log was given. */
export function readershipBlocks(report: PeriodReport): ReportBlock[] {
  const { readership } = report;
  if (!readership) return [];
  const { total, pages, bots, unread, days } = readership;
  const nameOf = pageNames(report);
  const shown = pages.slice(0, SHOWN);
  return [
    heading(say.readership, 1),
    paragraph(`${say.read(total, pages.length)} ${say.left(bots, unread)} ${say.logDays(...days)}`),
    ...(pages.length > SHOWN ? [heading(say.mostRead(SHOWN))] : []),
    ...(shown.length === 0
      ? []
      : [
          table(
            [
              [say.page, 8],
              [say.address, 9],
              [say.readership, 2],
            ],
            shown.map(({ address, count }) => [nameOf(address), address, count]),
          ),
        ]),
  ];
}
