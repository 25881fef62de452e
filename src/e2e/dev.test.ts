import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openBrowser } from '../browser/chromium.ts';
import { previewRoot } from '../built/folders.ts';
import { STANDING_PAGES } from '../site/pages.ts';
import { finishedFolder } from '../site/environment.ts';
import { guide, writeContent } from '../checks/content-fixture.ts';
import { readSettings } from '../site/settings.ts';
import { build, emptyFolder } from './builds.ts';
import { TEST_CONTENT } from './harness.ts';

const PORT = 4398;
const ORIGIN = `http://localhost:${PORT}`;
/** A save is shown within a second or two; a machine with other work is given time. */
const PATIENCE = { timeout: 60_000, interval: 250 };

const GUIDE = 'huong-dan/de-thu.mdx';
let small: string;
const folder = mkdtempSync(path.join(tmpdir(), 'dev-'));
/** Astro's preview serves no pages to what looks like a unit test. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^VITEST|^NODE_ENV$/.test(name)),
);
let server: ChildProcess;
let browser: Browser;
let terminal = '';

const file = (name: string): string => path.join(folder, name);
const edit = (name: string, change: (text: string) => string): void =>
  writeFileSync(file(name), change(readFileSync(file(name), 'utf8')));
const article = (title: string, more = '', body = 'Nội dung của bài.'): string =>
  `---\ntitle: ${title}\ndescription: Một câu tóm tắt đủ dài để người đọc hiểu bài nói gì.\ndate: 2026-11-20\ntopic: dich-vu-cong\n${more}---\n\n${body}\n`;

async function get(address: string): Promise<{ status: number; html: string }> {
  const answer = await fetch(ORIGIN + address);
  return { status: answer.status, html: await answer.text() };
}
const htmlOf = async (address: string): Promise<string> => (await get(address)).html;

beforeAll(async () => {
  // A small place: what is tried here does not ask for more, and is shown and built in half the time.
  small = writeContent({ [GUIDE]: guide() });
  cpSync(small, folder, { recursive: true });
  writeFileSync(file('tin-tuc/2026/xem-truoc.md'), article('Bài xem trước', '', 'Chữ cũ của bài.'));
  writeFileSync(file('tin-tuc/2026/hong-tu-dau.md'), article('*Hong*'));
  server = spawn(process.execPath, ['scripts/astro.ts', 'dev', '--port', String(PORT)], {
    env: { ...environment, CONTENT_DIR: folder, TODAY: '2026-11-23', BASE_PATH: '/', NO_COLOR: '1' },
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (text: Buffer) => (terminal += String(text)));
  browser = await openBrowser();
  await vi.waitFor(() => htmlOf('/'), { timeout: 100_000, interval: 500 });
}, 120_000);

afterAll(async () => {
  await browser.close();
  server.kill();
  const settings = readSettings({ CONTENT_DIR: folder, BASE_PATH: '/' });
  rmSync(previewRoot(finishedFolder(), settings), { recursive: true, force: true, maxRetries: 5 });
  for (const one of [folder, small]) rmSync(one, { recursive: true, force: true });
});

test('a file that was broken before the start is told, and does not end the preview', async () => {
  await expect.poll(() => terminal, PATIENCE).toMatch(/hong-tu-dau\.md:2: lỗi \[yaml-hong\]/);
  expect(await get('/tin-tuc/')).toMatchObject({ status: 200 });
});

describe('a saved edit is shown', () => {
  test('of a list in YAML', async () => {
    writeFileSync(file('thong-bao.yaml'), '- id: thong-bao-moi\n  text: Thông báo vừa sửa xong.\n');
    await expect.poll(() => htmlOf('/'), PATIENCE).toContain('Thông báo vừa sửa xong.');
  });

  test('of the settings', async () => {
    edit('site.yaml', (text) => text.replace(/^title: .*$/m, 'title: Tên vừa đổi'));
    await expect.poll(() => htmlOf('/'), PATIENCE).toContain('Tên vừa đổi');
  });

  test('of the glossary, in the pages that it explains', async () => {
    for (const name of ['tin-tuc/2026/xem-truoc.md', GUIDE])
      edit(name, (text) => `${text}\nTheo XYZT thì khác.\n`);
    await expect.poll(() => htmlOf('/huong-dan/de-thu/'), PATIENCE).toContain('Theo XYZT');
    edit(
      'tu-viet-tat.yaml',
      (text) =>
        `${text}- { abbr: XYZT, full: Xem yêu cầu thử, spoken: xem yêu cầu thử, domain: thử, source: thử }\n`,
    );
    await expect
      .poll(() => htmlOf('/tin-tuc/2026/xem-truoc/'), PATIENCE)
      .toMatch(/<abbr[^>]*>XYZT<\/abbr> \(Xem yêu cầu thử\)/);
    await expect
      .poll(() => htmlOf('/huong-dan/de-thu/'), PATIENCE)
      .toMatch(/<abbr[^>]*>XYZT<\/abbr> \(Xem yêu cầu thử\)/);
  });

  test('of an article, without a reload by hand', async () => {
    const page = await browser.newPage();
    await page.goto(`${ORIGIN}/tin-tuc/2026/xem-truoc/`);
    edit('tin-tuc/2026/xem-truoc.md', (text) => text.replace('Chữ cũ', 'Chữ mới'));
    await page.getByText('Chữ mới của bài.').waitFor(PATIENCE);
    await page.close();
  });
});

test('a mistake is told in the terminal and over the page as text, and the preview goes on until it is mended', async () => {
  const address = '/tin-tuc/2026/xem-truoc/';
  const page = await browser.newPage();
  await page.goto(ORIGIN + address);
  const overlay = page.locator('vite-error-overlay');
  edit('tin-tuc/2026/xem-truoc.md', (text) =>
    text.replace(/^topic: .*$/m, 'topic: "<img src=x onerror=document.title=1>"'),
  );
  await overlay.locator('#message-content').waitFor(PATIENCE);
  // A file that is being saved may be seen empty for a moment.
  await expect
    .poll(() => overlay.locator('#message-content').innerText(), PATIENCE)
    .toMatch(/xem-truoc\.md:5: .*“<img src=x onerror=document\.title=1>”.*Cách sửa/s);
  expect(await overlay.locator('#message-content img').count()).toBe(0);
  await expect.poll(() => terminal, PATIENCE).toMatch(/xem-truoc\.md:5: lỗi \[/);

  edit('tin-tuc/2026/xem-truoc.md', (text) => text.replace(/^title: .*$/m, 'title: *Hong*'));
  await expect.poll(() => terminal, PATIENCE).toMatch(/xem-truoc\.md:2: lỗi \[yaml-hong\]/);
  // The last good state, and all other pages, stay.
  expect(await get(address)).toMatchObject({ status: 200 });
  expect(await htmlOf('/')).toContain('</html>');
  // A page that is opened now is told as well.
  const other = await browser.newPage();
  await other.goto(`${ORIGIN}/tin-tuc/`);
  await other.locator('vite-error-overlay').waitFor(PATIENCE);
  await other.close();

  // A page that cannot be made says the same: a moment later Astro would tell where the program stumbled.
  writeFileSync(file('tin-tuc/2026/xem-truoc.md'), article('Hong').replace('dich-vu-cong', 'khong-co'));
  await expect.poll(() => terminal, PATIENCE).toMatch(/xem-truoc\.md:5: lỗi \[.*“khong-co”/);
  expect(await page.goto(ORIGIN + address).then((answer) => answer?.status())).toBe(500);
  await setTimeout(600);
  expect(await overlay.locator('#message-content').innerText()).toMatch(/xem-truoc\.md:5: .*Cách sửa/s);

  writeFileSync(file('tin-tuc/2026/xem-truoc.md'), article('Bài lành lại'));
  await page.getByRole('heading', { name: 'Bài lành lại' }).waitFor(PATIENCE);
  await overlay.waitFor({ ...PATIENCE, state: 'detached' });
  expect(terminal).not.toMatch(/^\s+at |stack trace/im);
  await page.close();
});

describe('what is not public yet', () => {
  test.each([
    ['a draft', 'nhap', 'draft: true\n', 'Bản nháp'],
    ['a scheduled article', 'hen-ngay', 'date: 2026-12-05\n', 'Hẹn ngày 05/12/2026'],
  ])('%s has its page, which says so, and stands in no list', async (_, slug, more, words) => {
    const text = article(`Bài ${slug}`, more);
    const once = more.startsWith('date') ? text.replace('date: 2026-11-20\n', '') : text;
    writeFileSync(file(`tin-tuc/2026/${slug}.md`), once);
    await expect.poll(() => htmlOf(`/tin-tuc/2026/${slug}/`), PATIENCE).toContain(words);
    expect(await htmlOf('/tin-tuc/')).not.toContain(`Bài ${slug}`);
    expect(await htmlOf('/rss.xml')).not.toContain(`Bài ${slug}`);
  });
});

test('pages that are made for the first time while the content changes leave nothing old behind', async () => {
  const rows = Object.keys(STANDING_PAGES).slice(4);
  for (let n = 0; n * 3 < rows.length; n += 1) {
    const first = rows
      .slice(n * 3, n * 3 + 3)
      .map((address, place) => setTimeout(place * 200).then(() => get(address)));
    writeFileSync(file(`tin-tuc/2026/moi-${n}.md`), article(`Bài mới ${n}`));
    await expect
      .poll(() => htmlOf(`/tin-tuc/2026/moi-${n}/`), { timeout: 15_000, interval: 50 })
      .toContain(`Bài mới ${n}`);
    await Promise.all(first);
  }
}, 240_000);

test('builds beside it, of its content and of another, come out whole while files are edited, and so do its pages', async () => {
  const PICTURE = path.join(TEST_CONTENT, 'tin-tuc/2026/mo-ban-huong-dan-tai-thu-vien/thu-vien.jpg');
  const out = emptyFolder('beside-dev');
  const pictured = (name: string): string =>
    article(`Bài ${name}`, `cover: ./${name}.jpg\ncoverAlt: Ảnh để thử\n`);
  const other = path.join(out, 'content');
  cpSync(small, other, { recursive: true });
  cpSync(PICTURE, path.join(other, 'tin-tuc/2026/khac.jpg'));
  writeFileSync(path.join(other, 'tin-tuc/2026/khac.md'), pictured('khac'));
  for (const name of ['nhap.md', 'hong-tu-dau.md']) rmSync(file(`tin-tuc/2026/${name}`), { force: true });

  let last = 0;
  const editing = setInterval(() => {
    last += 1;
    cpSync(PICTURE, file(`tin-tuc/2026/anh-${last}.jpg`));
    writeFileSync(file(`tin-tuc/2026/anh-${last}.md`), pictured(`anh-${last}`));
    rmSync(file(`tin-tuc/2026/anh-${last - 3}.md`), { force: true });
  }, 500);
  const ended = await Promise.all(
    [folder, other].map((content, n) =>
      build(path.join(out, `site-${n}`), { ...environment, CONTENT_DIR: content, CONTENT_CHECK: 'schema' }),
    ),
  ).finally(() => clearInterval(editing));
  for (const { status, output } of ended) expect(status, output).toBe(0);
  const built = readFileSync(path.join(out, 'site-1/tin-tuc/2026/khac/index.html'), 'utf8');
  expect(built).toMatch(/<img [^>]*src="\/_astro\/khac\./);

  await expect.poll(() => htmlOf(`/tin-tuc/2026/anh-${last}/`), PATIENCE).toContain(`Bài anh-${last}`);
  const shown = /<img [^>]*src="(\/_image\/[^"]*)"/.exec(await htmlOf(`/tin-tuc/2026/anh-${last}/`))?.[1];
  expect(await get((shown ?? '').replaceAll('&amp;', '&'))).toMatchObject({ status: 200 });
}, 240_000);
