import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { BuiltFolder } from '../../built/pages.ts';
import { pageOfEachKind } from './kinds.ts';
import { measurePages, type Measured } from './measure.ts';
import { lighthouseProgram } from './program.ts';
import { HEAD, reportText, rowOf } from './report.ts';

/**
 * Judges one page of each kind of a built site, or of these kinds alone; `tell` hears each line of the table, and the report is left in
 * `folder`, whose file is returned. @throws Error for a kind that there is not, and where a page cannot be measured
 */
export async function lighthouseReport(
  site: { readonly directory: string; readonly basePath: string },
  chosen: readonly string[],
  runs: number,
  folder: string,
  tell: (line: string) => void,
): Promise<string> {
  const kinds = pageOfEachKind(new BuiltFolder(site.directory).pages);
  const strange = chosen.find((kind) => !kinds.has(kind));
  if (strange !== undefined)
    throw new Error(`No such kind: ${strange}. There are: ${[...kinds.keys()].join('; ')}.`);
  const wanted = new Map([...kinds].filter(([kind]) => chosen.length === 0 || chosen.includes(kind)));
  const lighthouse = await lighthouseProgram(folder);
  const all: Measured[] = [];
  tell(HEAD);
  await measurePages(wanted, site, lighthouse, runs, (one) => {
    all.push(one);
    tell(rowOf(one));
  });
  const report = path.join(folder, 'report.md');
  writeFileSync(report, reportText(all));
  return report;
}
