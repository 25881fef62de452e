/**
 * `npm run check:links [-- --report FILE]`: opens every link of the built site that leads out, three times before it says that one is dead;
 * a dated report in Markdown. Exit 1 when one is.
 */
import './command.ts';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BuiltFolder } from '../src/built/pages.ts';
import { readWhole } from '../src/built/read-whole.ts';
import { linkReport } from '../src/checks/outside-links/link-report.ts';
import { linkStates, outsideLinks } from '../src/checks/outside-links/outside-links.ts';
import { checkEnvironment, finishedFolder } from '../src/site/environment.ts';
import { readSettings } from '../src/site/settings.ts';

const { values } = parseArgs({ options: { report: { type: 'string' } } });
checkEnvironment();
const built = finishedFolder();
const pages = await readWhole(built, () => outsideLinks(new BuiltFolder(built), readSettings().siteUrl));
const states = await linkStates([...pages.keys()]);
// The day on which they were opened, whatever day the build is of.
const report = linkReport(states, pages, new Date().toISOString().slice(0, 10));
process.stdout.write(report);
const isWell = states.every(({ state }) => state !== 'gone');
if (values.report) writeFileSync(values.report, isWell ? '' : report);
process.exitCode = isWell ? 0 : 1;
