/** `npm run serve [-- --port 4322]`: shows the built site at http://localhost:4321/ (`PORT` in the environment does the same). */
import { stop } from './command.ts';
import { parseArgs } from 'node:util';
import { needFinished } from '../src/built/read-whole.ts';
import { serveSite } from '../src/hosting/server.ts';
import { checkEnvironment, finishedFolder } from '../src/site/environment.ts';
import { readSettings } from '../src/site/settings.ts';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
if (values.port !== undefined) process.env['PORT'] = values.port;
checkEnvironment();
const port = Number(process.env['PORT'] || 4321);
const directory = finishedFolder();
await needFinished(directory);
try {
  const { address } = await serveSite({ directory, basePath: readSettings().basePath, port });
  process.stdout.write(`Chuyên mục mở ở ${address}  (bấm Ctrl+C để dừng)\n`);
} catch (cause) {
  if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
  stop(
    `Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác, ví dụ: npm start -- --port ${port < 65_535 ? port + 1 : 4322}`,
  );
}
