/** `npm run serve`: shows the built site at http://localhost:4321/ (`PORT` for another port). */
import { finishedFolder } from '../src/integrations/folders.ts';
import { serveSite } from '../src/preview/server.ts';
import { readSettings } from '../src/site/settings.ts';

const port = Number(process.env['PORT'] || 4321);
try {
  const { address } = await serveSite({
    directory: finishedFolder(),
    basePath: readSettings().basePath,
    port,
  });
  process.stdout.write(`The section stands at ${address}  (Ctrl+C to stop)\n`);
} catch (cause) {
  const taken = (cause as NodeJS.ErrnoException).code === 'EADDRINUSE';
  process.stderr.write(
    taken ? `Port ${port} is taken; set another one: PORT=4322 npm start\n` : `${(cause as Error).message}\n`,
  );
  process.exitCode = 1;
}
