import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LOADER_ADDRESS } from '../../embed/releases.ts';
import { loaderLine, snippet } from '../../embed/snippet.ts';
import { checkLive } from '../../hosting/live.ts';
import type { RunningServer } from '../../hosting/server.ts';
import { emptyFolder } from '../builds.ts';
import { openHostServer } from '../embed-hosts.ts';
import { shownFrame } from '../embed-frame.ts';
import { sharedBrowser, TEST_DAY, watchedPage, type OpenedSite } from '../harness.ts';
import { freePort } from '../nginx.ts';
import { ask } from '../search/search-page.ts';
import { githubPages, gitlabPages, servePages } from './pages-hosts.ts';

/**
 * GitHub Pages and GitLab Pages, as near as a machine without either comes: the steps of their own files, in a clone, by a shell; what would be
 * uploaded, by the rules for it; and that, served by the host's rules, looked at as `watch.yml` does, and in Chromium.
 */
const CONTENT = 'src/e2e/content';
const project = emptyFolder('pages-hosts');
const clone = path.join(project, 'project');
const uploaded = path.join(project, 'uploaded');

beforeAll(() => {
  expect(spawnSync('git', ['clone', '--quiet', '.', clone]).status).toBe(0);
  mkdirSync(path.join(clone, 'node_modules'));
  const packages = readdirSync('node_modules').filter((name) => name !== '.cache');
  const from = packages.map((name) => path.join('node_modules', name));
  expect(spawnSync('cp', ['-al', ...from, path.join(clone, 'node_modules')]).status).toBe(0);
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** What every step finds in its environment; variables of the tests themselves stay out. */
const environment = { CI: 'true', TODAY: TEST_DAY, CONTENT_DIR: CONTENT, ASTRO_TELEMETRY_DISABLED: '1' };
const ownEnvironment = ['PATH', 'HOME', 'LANG', 'TMPDIR'].flatMap((name) =>
  process.env[name] === undefined ? [] : [[name, process.env[name]] as const],
);

/** Runs a script of a job in the clone by the shell that runs it there. */
function run(shell: readonly [string, ...string[]], script: string, more: Record<string, string>): void {
  const env = { ...Object.fromEntries(ownEnvironment), ...environment, ...more };
  const [program, ...words] = shell;
  const { status, stdout, stderr } = spawnSync(program, [...words, script], {
    cwd: clone,
    encoding: 'utf8',
    env,
    maxBuffer: 1 << 28,
  });
  expect(status, `${script}\n${stdout}\n${stderr}`).toBe(0);
}

/** Looks at the live site as `npm run check:live` does; all that is not praised. */
async function shortOf(address: string): Promise<string[]> {
  const found = await checkLive(
    new URL(address),
    async (asked, fromElsewhere = false) => {
      const answer = await fetch(asked, {
        redirect: 'manual',
        headers: { 'accept-encoding': 'br, gzip', ...(fromElsewhere && { origin: 'https://x.example' }) },
      });
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    },
    { today: TEST_DAY },
  );
  return found
    .filter(({ grade }) => grade !== 'đạt')
    .map((one) => `${one.grade} ${one.address.slice(address.length)}: ${one.text}`);
}

/** What readers and webmasters do, in Chromium. */
async function use(server: RunningServer, basePath: string): Promise<void> {
  const browser = await sharedBrowser();
  const address = server.origin + basePath;
  const at = (below: string): string => address + below.replace(/^\//, '');
  const opened: OpenedSite = { site: { ...server, address }, browser, at, close: () => server.close() };
  const hosts = await openHostServer();
  const { page, complaints } = await watchedPage(opened, {}, [hosts.origin]);
  try {
    await page.goto(at('/'));
    expect(await page.locator('meta[http-equiv="content-security-policy" i]').count()).toBe(1);
    await page.goto(at('/tim-kiem/'));
    expect(await ask(page, 'duong day nong')).toContain(`${basePath}duong-day-nong/`);
    await page.goto(at('/lich-cu/'));
    await page.waitForURL(at('/tin-tuc/2026/lich-tiep-dan-thang-chap/'));
    expect(complaints).toEqual([]);

    await page.goto(at('/tin-tuc/khong/co/'));
    await expect.poll(() => page.locator('main form[role=search]').first().isVisible()).toBe(true);
    // Its sheet is found from any depth.
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    expect(complaints.splice(0).filter((one) => !/404/.test(one))).toEqual([]);

    const widget = { address: at('/nhung/moi-nhat/'), title: 'Tin', height: 400 };
    const html = `<!doctype html><title>Cổng xã</title>${snippet('link', widget)}${loaderLine(at(LOADER_ADDRESS))}`;
    await page.goto(hosts.put('/trang/', html));
    const frame = await shownFrame(page, '/nhung/moi-nhat/');
    expect(await frame.locator('a').count()).toBeGreaterThan(3);
    // A script of the commune's own page reads the feed.
    const feed = await page.evaluate(async (url) => (await fetch(url)).text(), at('/rss.xml'));
    expect(feed).toMatch(/<rss[\s\S]*<\/rss>/);
    expect(complaints.filter((one) => !one.startsWith('foreign request'))).toEqual([]);
  } finally {
    await page.context().close();
    await hosts.close();
  }
}

describe('GitHub Pages', () => {
  const BASE = '/ten-kho/';
  let server: RunningServer;
  afterAll(() => server?.close());

  test('get what the workflow makes: no links, nothing closed to others, within their bounds', async () => {
    const port = await freePort();
    const { jobs } = parse(readFileSync(path.join(clone, '.github/workflows/publish.yml'), 'utf8')) as {
      jobs: Record<
        'build',
        { steps: { if?: string; run?: string; uses?: string; with?: { path?: string }; env?: object }[] }
      >;
    };
    const onMain: Readonly<Record<string, boolean>> = {
      "github.ref == 'refs/heads/main' && github.event_name != 'pull_request'": true,
      "github.ref == 'refs/heads/main'": true,
      "github.event_name == 'pull_request'": false,
      "always() && steps.last-good.outcome != 'skipped'": true,
    };
    const outputs: Readonly<Record<string, string>> = {
      '${{ steps.pages.outputs.origin }}': `http://localhost:${port}`,
      '${{ steps.pages.outputs.base_path }}': BASE.slice(0, -1),
    };
    for (const step of jobs.build.steps) {
      const runs = step.if === undefined || onMain[step.if];
      if (runs === undefined) throw new Error(`This test does not know when: ${step.if}`);
      if (!runs) continue;
      if (step.uses?.startsWith('actions/upload-pages-artifact@')) {
        mkdirSync(uploaded, { recursive: true });
        // The action's own words, on Linux.
        const pack = `tar --dereference --hard-dereference --directory ${step.with?.path} -cf ${uploaded}/artifact.tar --exclude=.git --exclude=.github '--exclude=.[^/]*' .`;
        run(['sh', '-e', '-c'], pack, {});
      } else if (step.run !== undefined && step.run !== 'npm ci') {
        const given = Object.entries(step.env ?? {}).map(([name, value]) => {
          const known = outputs[String(value)];
          if (known === undefined) throw new Error(`This test does not know the value of ${value}`);
          return [name, known] as const;
        });
        run(['bash', '-e', '-c'], step.run, { GITHUB_ACTIONS: 'true', ...Object.fromEntries(given) });
      }
    }
    const listed = spawnSync('tar', ['-tvf', `${uploaded}/artifact.tar`], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const entries = listed.stdout.trim().split('\n');
    expect(entries.length).toBeGreaterThan(500);
    // README of the action: files that others may read, folders that others may enter, and nothing else.
    expect(entries.filter((entry) => !/^(?:-r..r..r..|dr.xr.xr.x) /.test(entry))).toEqual([]);
    expect(entries.filter((entry) => /\/\.\w/.test(entry))).toEqual([]);
    const bytes = entries.reduce((sum, entry) => sum + Number(/^\S+ \S+ +(\d+)/.exec(entry)?.[1]), 0);
    expect(bytes).toBeLessThan(1e9);

    const folder = mkdtempSync(path.join(uploaded, 'github-'));
    expect(spawnSync('tar', ['-xf', `${uploaded}/artifact.tar`, '-C', folder]).status).toBe(0);
    server = await servePages(githubPages, folder, BASE, port);
  }, 600_000);

  test('serve it whole, but for headers', async () => {
    expect(await shortOf(server.origin + BASE)).toEqual([
      expect.stringMatching(/^lưu ý : .*GitHub Pages không cho đặt tiêu đề/),
      expect.stringMatching(/^lưu ý _astro\/.*max-age=600/),
      expect.stringMatching(/^lưu ý _headers/),
    ]);
    await use(server, BASE);
  });
});

describe('GitLab Pages', () => {
  const BASE = '/nhom/ten-du-an/';
  let server: RunningServer;
  afterAll(() => server?.close());

  test('get the folder that the job makes, compressed copies beside its files', async () => {
    const port = await freePort();
    const { pages } = parse(readFileSync(path.join(clone, '.gitlab-ci.yml'), 'utf8')) as {
      pages: { script: string[] };
    };
    // One shell for all lines, as the runner has it.
    const script = pages.script.filter((line) => line !== 'npm ci').join('\n');
    run(['bash', '-e', '-o', 'pipefail', '-c'], script, {
      GITLAB_CI: 'true',
      CI_PAGES_URL: `http://localhost:${port}${BASE.slice(0, -1)}`,
    });
    const folder = path.join(uploaded, 'gitlab');
    mkdirSync(uploaded, { recursive: true });
    renameSync(path.join(clone, 'public'), folder);
    const names = readdirSync(folder, { recursive: true, withFileTypes: true });
    expect(names.filter((one) => !one.isFile() && !one.isDirectory())).toEqual([]);
    expect(names.length).toBeLessThan(200_000);
    server = await servePages(gitlabPages, folder, BASE, port);
  }, 600_000);

  test('serve it whole, but for headers', async () => {
    expect(await shortOf(server.origin + BASE)).toEqual([
      expect.stringMatching(/^lưu ý : .*GitLab Pages không cho đặt tiêu đề/),
      expect.stringMatching(/^lưu ý _astro\/.*max-age=600/),
      expect.stringMatching(/^lưu ý \.htaccess/),
      expect.stringMatching(/^lưu ý _headers/),
    ]);
    const { headers } = await fetch(`${server.origin}${BASE}tin-tuc/`, {
      headers: { 'accept-encoding': 'br' },
    });
    expect(headers.get('content-encoding')).toBe('br');
    // The page at an old address comes before the line of `_redirects`.
    const old = await fetch(`${server.origin}${BASE}lich-cu/`, { redirect: 'manual' });
    expect([old.status, old.headers.get('cache-control')]).toEqual([200, 'max-age=600']);
    await use(server, BASE);
  });
});
