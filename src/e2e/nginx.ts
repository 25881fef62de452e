import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const found = (): boolean => spawnSync('nginx', ['-v']).status === 0;

function needNginx(): void {
  if (found()) return;
  const install = (...words: string[]) =>
    spawnSync('apt-get', words, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  install('update', '-qq');
  install('install', '-y', '-qq', 'nginx-light');
  if (!found()) throw new Error('No nginx for this test. Type: sudo apt-get install nginx-light');
}

/** A port that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Waits until a server answers. @throws Error when it does not in fifteen seconds */
export async function whenItAnswers(origin: string): Promise<void> {
  for (let turn = 0; turn < 150; turn += 1) {
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nobody answers at ${origin}`);
}

/** A built site behind nginx itself. */
export interface RunningNginx {
  readonly origin: string;
  readonly close: () => void;
}

/** What `npm run deploy:files` writes for a host of its own, and for a portal that already runs. */
export type NginxPart = 'cchc-site.conf' | 'cchc-location.conf';

/** A portal as it may be: its own pages, and rules by ending that would take files of other folders, too. */
const portal = (part: string): string => `server {
  listen 80;
  location / { add_header X-Portal yes; default_type text/plain; return 200 "portal"; }
  location ~* \\.(js|css|html|json|xml|svg)$ { return 418; }
  include ${part};
}`;

/**
 * Serves a built folder by what `npm run deploy:files` writes for it, through nginx's own parser first. nginx comes from Debian where
 * it is missing. `contentDirectory` when the folder was built from other content than the usual.
 * @throws Error when the files cannot be written or nginx refuses them
 */
export async function openNginx(
  built: string,
  basePath: string,
  contentDirectory?: string,
  part: NginxPart = 'cchc-site.conf',
): Promise<RunningNginx> {
  needNginx();
  const directory = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  // Copies beside the files of a build that other tests read would be in their way.
  const written = spawnSync(process.execPath, ['scripts/deploy-files.ts', directory, '--config-only'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      OUT_DIR: built,
      BASE_PATH: basePath,
      SITE_URL: 'http://localhost',
      ...(contentDirectory && { CONTENT_DIR: contentDirectory }),
    },
  });
  if (written.status !== 0) throw new Error(written.stderr);
  const site = path.join(directory, 'cchc-site.conf');
  if (part === 'cchc-location.conf') writeFileSync(site, portal(part));
  return runNginx(directory);
}

/** Starts nginx with the `nginx.conf` of a folder, whose `listen 80;` becomes a free port. @throws Error when nginx refuses it */
export async function runNginx(directory: string): Promise<RunningNginx> {
  const port = await freePort();
  const file = path.join(directory, 'cchc-site.conf');
  writeFileSync(file, readFileSync(file, 'utf8').replace('listen 80;', `listen 127.0.0.1:${port};`));
  const globals = `daemon off; master_process off; pid ${directory}/pid; error_log ${directory}/error.log;`;
  const main = path.join(directory, 'nginx.conf');
  const tested = spawnSync('nginx', ['-t', '-c', main, '-g', globals], { encoding: 'utf8' });
  if (tested.status !== 0) throw new Error(tested.stderr);
  const nginx = spawn('nginx', ['-c', main, '-g', globals], { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  await whenItAnswers(origin);
  return {
    origin,
    close: () => {
      nginx.kill();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
