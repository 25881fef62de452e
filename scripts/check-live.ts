/** `npm run check:live -- https://address/`: looks at a deployed copy from outside, and says what falls short, with the mend. */
import { stop } from './command.ts';
import { connect } from 'node:tls';
import type { LiveAnswer } from '../src/hosting/live-answer.ts';
import { checkLive } from '../src/hosting/live.ts';
import { certificateFindings } from '../src/hosting/live-health.ts';
import { liveSentences as say } from '../src/site/sentences/live-check.ts';
import { today } from '../src/site/today.ts';

/** Seconds after which a server that says nothing does not answer. */
const PATIENCE = 30;

async function ask(address: string, fromElsewhere = false): Promise<LiveAnswer> {
  const answer = await fetch(address, {
    redirect: 'manual',
    headers: {
      'accept-encoding': 'br, gzip',
      ...(fromElsewhere && { origin: 'https://cong-khac.example' }),
    },
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

/** When the certificate of a host ends; undefined where no connection can be had, which the questions themselves will tell. */
const certificateEnd = (host: string, port: number): Promise<Date | undefined> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, servername: host, rejectUnauthorized: false }, () => {
      const { valid_to: end } = socket.getPeerCertificate();
      socket.end();
      resolve(end ? new Date(end) : undefined);
    });
    socket.setTimeout(PATIENCE * 1000, () => socket.destroy());
    socket.on('error', () => resolve(undefined));
    socket.on('close', () => resolve(undefined));
  });

const watching = { today: today(), certificateEnd };
const found = await checkLive(site, ask, watching).catch(async () => {
  // A certificate that has ended lets nobody in.
  const [certificate] = await certificateFindings(site, watching);
  return stop(
    certificate?.grade === 'lỗi' ? `lỗi: ${site.href}: ${certificate.text}` : say.unreachable(site.href),
  );
});
for (const finding of found) process.stdout.write(`${finding.grade}: ${finding.address}: ${finding.text}\n`);
process.exitCode = found.some(({ grade }) => grade === 'lỗi') ? 1 : 0;
