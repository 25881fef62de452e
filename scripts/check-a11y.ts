/**
 * `npm run check:a11y`: axe on every page of the built site, widgets too, at three widths, in light, dark and forced colours.
 * Takes some minutes; CI runs it every night. Words after the command limit it to addresses that hold one of them.
 */
import './command.ts';
import { examineAll, SCHEMES, WIDTHS, type Scheme } from '../src/browser/axe.ts';
import { openBrowser } from '../src/browser/chromium.ts';
import { BuiltFolder } from '../src/built/pages.ts';
import { serveSite } from '../src/hosting/server.ts';
import { needFinished } from '../src/built/read-whole.ts';
import { checkEnvironment, finishedFolder } from '../src/site/environment.ts';
import { readSettings } from '../src/site/settings.ts';

const wanted = process.argv.slice(2);
checkEnvironment();
const directory = finishedFolder();
await needFinished(directory);
const schemes = Object.keys(SCHEMES) as Scheme[];

const site = await serveSite({ directory, basePath: readSettings().basePath });
const browser = await openBrowser();
try {
  // A page that leads on by itself holds nothing to examine.
  const addresses = new BuiltFolder(directory).pages
    .filter(({ html }) => !/http-equiv="refresh"/i.test(html))
    .map(({ address }) => address)
    .filter((address) => wanted.length === 0 || wanted.some((word) => address.includes(word)));
  let done = 0;
  const findings = await examineAll(
    browser,
    addresses.map((address) => ({ address: site.address + address.slice(1), widths: WIDTHS, schemes })),
    (found) => {
      done += 1;
      for (const finding of found) process.stdout.write(`${finding}\n`);
      if (done % 25 === 0) process.stdout.write(`… ${done} of ${addresses.length} pages\n`);
    },
  );
  const states = WIDTHS.length * schemes.length;
  process.stdout.write(
    `\naxe: ${addresses.length} pages × ${states} states (${WIDTHS.join(', ')} px; ${schemes.join(', ')}): ${findings.length} findings.\n`,
  );
  process.exitCode = findings.length || addresses.length === 0 ? 1 : 0;
} finally {
  await browser.close();
  await site.close();
}
