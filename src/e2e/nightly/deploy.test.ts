import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { writeFileList } from '../../built/file-list.ts';
import { nginxSite, SECONDS_OPEN } from '../../hosting/server-files/nginx.ts';
import { start, type Ended } from '../builds.ts';
import { numbersFrom } from '../kills.ts';
import { runNginx } from '../nginx.ts';

const MINUTES = { timeout: 10 * 60_000 };
const KILLS = 50;
const PAGES = 150;
const folder = mkdtempSync(path.join(tmpdir(), 'deploy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const built = path.join(folder, 'dist');
const server = path.join(folder, 'srv');

/** A finished folder of made pages, each of which names a file that is named by its content. */
function writeSite(version: number): void {
  rmSync(built, { recursive: true, force: true });
  const text = `/* ${version} ${'.'.repeat(5000)} */`;
  const name = `_astro/${createHash('sha256').update(text).digest('hex').slice(0, 10)}.css`;
  const put = (file: string, content: string): void => {
    mkdirSync(path.dirname(path.join(built, file)), { recursive: true });
    writeFileSync(path.join(built, file), content);
  };
  put(name, text);
  for (let page = 0; page < PAGES; page += 1)
    put(`${page}/index.html`, `<link href="/${name}"><p>${version}</p>${`${page} `.repeat(400)}</html>`);
  writeFileList(built);
}

const startDeploy = (...words: string[]) =>
  start(process.execPath, ['scripts/deploy.ts', 'server', server, ...words], { OUT_DIR: built });
const sound = ({ status, output }: Ended): void => expect(status, output).toBe(0);
const releases = (): string[] => readdirSync(path.join(server, 'releases'));

/** What a reader meets: a page whole, and what it names. */
async function visit(origin: string, page: number, seen: Set<string>): Promise<string | undefined> {
  const answer = await fetch(`${origin}/${page}/`);
  const html = await answer.text();
  if (answer.status !== 200 || !html.endsWith('</html>')) return `/${page}/ ${answer.status}`;
  const [, sheet = '', version = ''] = /href="([^"]+)"><p>(\d+)/.exec(html) ?? [];
  seen.add(version);
  const named = await fetch(origin + sheet);
  return named.status === 200 && (await named.text()).includes(`/* ${version} `)
    ? undefined
    : `${sheet} ${named.status}`;
}

describe('releases on a server', () => {
  test(`killed at ${KILLS} moments, readers never meet half a site`, MINUTES, async () => {
    writeSite(0);
    const began = Date.now();
    sound(await startDeploy().ended);
    const takes = Date.now() - began;
    const configuration = mkdtempSync(path.join(tmpdir(), 'nginx-'));
    writeFileSync(
      path.join(configuration, 'nginx.conf'),
      `events {}\nhttp { access_log off; include cchc-site.conf; }\n`,
    );
    writeFileSync(
      path.join(configuration, 'cchc-site.conf'),
      nginxSite(
        { basePath: '/', rules: [], redirects: [] },
        { directory: `${server}/current`, host: 'localhost' },
      ),
    );
    const nginx = await runNginx(configuration);
    const faults: string[] = [];
    const seen = new Set<string>();
    let asked = 0;
    let going = true;
    const reading = (async () => {
      for (; going; asked += 1) {
        const fault = await visit(nginx.origin, asked % PAGES, seen);
        if (fault) faults.push(fault);
        await pause(5);
      }
    })();
    try {
      const random = numbersFrom(19);
      for (let turn = 1; turn <= KILLS; turn += 1) {
        writeSite(turn);
        const { child, ended } = startDeploy();
        await pause(random() * takes * 2);
        child.kill('SIGKILL');
        await ended;
      }
      writeSite(KILLS + 1);
      sound(await startDeploy().ended);
      // By then nginx has let go of what it had open.
      await pause(2 * SECONDS_OPEN * 1000);
      expect(await visit(nginx.origin, 1, seen)).toBeUndefined();
      expect(seen.has(String(KILLS + 1))).toBe(true);
      const newest = /href="([^"]+)"/.exec(await (await fetch(`${nginx.origin}/1/`)).text())?.[1] ?? '';
      sound(await startDeploy('--back').ended);
      expect(await visit(nginx.origin, 1, seen)).toBeUndefined();
      // Who has the newer page open goes on reading it.
      expect((await fetch(nginx.origin + newest)).status).toBe(200);
    } finally {
      going = false;
      await reading;
      nginx.close();
    }
    expect(faults).toEqual([]);
    expect(asked).toBeGreaterThan(KILLS * 20);
    // Some were opened before the kill, some were not.
    expect(seen.size).toBeGreaterThan(4);
    expect(seen.size).toBeLessThan(KILLS);
    expect(releases().filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(releases().length).toBeLessThanOrEqual(5);
    expect(readlinkSync(path.join(server, 'current'))).not.toBe(`releases/${releases().sort().at(-1) ?? ''}`);
  });
});
