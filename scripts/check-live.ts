/** `npm run check:live -- https://address/`: looks at a deployed copy from outside, and says what falls short, with the mend. */
import { stop } from './command.ts';
import { checkLive, type LiveAnswer } from '../src/hosting/live.ts';
import { liveSentences as say } from '../src/site/sentences/live-check.ts';

/** Seconds after which a server that says nothing does not answer. */
const PATIENCE = 30;

async function ask(address: string): Promise<LiveAnswer> {
  const answer = await fetch(address, {
    redirect: 'manual',
    headers: { 'accept-encoding': 'br, gzip' },
    signal: AbortSignal.timeout(PATIENCE * 1000),
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

const [address] = process.argv.slice(2);
if (address === undefined) stop(say.usage);
if (!/^https?:\/\//.test(address) || !URL.canParse(address)) stop(say.notAnAddress(address));
const site = new URL(address);
site.search = site.hash = '';
if (!site.pathname.endsWith('/')) site.pathname += '/';
const found = await checkLive(site, ask).catch(() => stop(say.unreachable(site.href)));
for (const finding of found) process.stdout.write(`${finding.grade}: ${finding.address}: ${finding.text}\n`);
process.exitCode = found.some(({ grade }) => grade === 'lỗi') ? 1 : 0;
