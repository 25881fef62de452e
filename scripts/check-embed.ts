/** `npm run check:embed -- https://page … [--timeout=30]`: says whether our snippets are right in pages of other sites. */
import './command.ts';
import { openBrowser } from '../src/browser/chromium.ts';
import { CannotLook, lookAt } from '../src/embed/check/look.ts';
import { report } from '../src/embed/check/judge.ts';
import { checkSentences as say } from '../src/site/sentences/embed-check.ts';

const pages = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const seconds = Number(/--timeout=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 30);

async function check(url: string, browser: Awaited<ReturnType<typeof openBrowser>>): Promise<boolean> {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw new CannotLook(say.notAnAddress(url));
  const { lines, passed } = report(await lookAt(browser, url, { timeout: seconds * 1000 }));
  process.stdout.write(`${lines.join('\n')}\n`);
  return passed;
}

if (pages.length === 0) {
  process.stderr.write(`${say.usage}\n`);
  process.exit(1);
}
const browser = await openBrowser();
let passed = true;
for (const url of pages) {
  try {
    passed = (await check(url, browser)) && passed;
  } catch (cause) {
    if (!(cause instanceof CannotLook)) throw cause;
    process.stdout.write(`${cause.message}\n`);
    passed = false;
  }
}
await browser.close();
process.exitCode = passed ? 0 : 1;
