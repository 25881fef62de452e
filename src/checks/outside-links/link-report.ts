import { linkReportSentences as say } from '../../site/sentences/link-report.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import type { LinkState } from './outside-links.ts';

/** Pages that are named of all that hold a link. */
const NAMED = 5;

/** A report for editors in Markdown: which links are dead, where they stand, what to do. `day` as `YYYY-MM-DD`. */
export function linkReport(
  states: readonly LinkState[],
  pages: ReadonlyMap<string, readonly string[]>,
  day: string,
): string {
  const of = (wanted: LinkState['state']): LinkState[] => states.filter(({ state }) => state === wanted);
  const line = ({ address, said }: LinkState): string => {
    const holding = pages.get(address) ?? [];
    const named = holding.slice(0, NAMED).map((page) => `\`${page}\``);
    const more = holding.length > NAMED ? [say.more(holding.length - NAMED)] : [];
    return `- \`${address}\` (${said}): ${[...named, ...more].join(', ')}`;
  };
  const [open, gone, silent] = [of('open'), of('gone'), of('silent')];
  return [
    say.summary(formatDate(day), states.length, open.length, silent.length, gone.length),
    ...(gone.length ? ['', `### ${say.gone}`, '', say.mend, '', ...gone.map(line)] : []),
    ...(silent.length ? ['', `### ${say.silent}`, '', say.look, '', ...silent.map(line)] : []),
    '',
  ].join('\n');
}
