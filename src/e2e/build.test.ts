import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { keepNotes } from '../checks/last-good/notes.ts';
import { builtSiteOf, checkSite } from '../checks/check-site.ts';
import { writeContent } from '../checks/content-fixture.ts';
import { addOneOfEachType } from '../checks/additions-fixture.ts';
import { editEveryFile, endOneOfEachType, renameOneOfEachType } from '../checks/edits-fixture.ts';
import { openBrowser } from '../browser/chromium.ts';
import { serveSite } from '../hosting/server.ts';
import { complains, moves, reads } from './examiners.ts';
import { TEST_BUILDS, TEST_CONTENT, TEST_DAY } from './harness.ts';
import { wayToAsk } from './search/search-page.ts';
import { openVisitor, visit } from './visit.ts';

const FOLDER = path.resolve('.cache/e2e-build');
const SITE = `http://localhost:${TEST_BUILDS.root.port}`;
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

function build(out: string, environment: NodeJS.ProcessEnv): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      SITE_URL: SITE,
      BASE_PATH: '/',
      TODAY: TEST_DAY,
      CONTENT_DIR: TEST_CONTENT,
      OUT_DIR: out,
      ...environment,
    },
  });
  return { status, output: stdout + stderr };
}

/** Faulty files of a content folder, as `npm run last-good -- --write` leaves them: one in its last good version, many left out. */
function tellSetBack(content: string): void {
  const error = {
    severity: 'error',
    line: 7,
    column: 1,
    code: 'ma-khong-co',
    what: 'Mã “kín” không có',
    mend: 'sửa',
  } as const;
  const good = { commit: 'a', day: '2026-11-20', author: 'Kín', text: 'tin-tuc/2026/them-bai.md', files: [] };
  const setBack = Array.from({ length: 60 }, (_, n) => {
    const file = n ? `tin-tuc/2026/bai-hong-${n}-${'abcdefghij'.repeat(8)}.md` : good.text;
    return {
      file,
      errors: Array(40).fill({ ...error, file }),
      changed: undefined,
      good: n ? undefined : good,
    };
  });
  keepNotes(content, { setBack, left: [] });
}

test(
  'a copy in which an editor has changed words, added, ended and renamed one of each type passes every rule',
  {
    timeout: 120_000,
  },
  () => {
    const content = path.join(FOLDER, 'edited');
    const out = path.join(FOLDER, 'edited-site');
    cpSync(TEST_CONTENT, content, { recursive: true });
    editEveryFile(content);
    addOneOfEachType(content);
    endOneOfEachType(content, '2026-11-20');
    renameOneOfEachType(content);
    tellSetBack(content);
    const { status, output } = build(out, { CONTENT_DIR: content });
    keepNotes(content, { setBack: [], left: [] });
    expect(status, output).toBe(0);
    const desk = readFileSync(path.join(out, 'quan-tri/index.html'), 'utf8');
    expect(desk).toMatch(
      /<dialog open[^]*60 tệp có lỗi[^]*them-bai\.md[^]*20\/11\/2026[^]*Dòng 7: Mã “…” không có/,
    );
    expect(desk).not.toMatch(/[Kk]ín/);
    expect(readFileSync(path.join(out, 'can-bo-sung/index.html'), 'utf8')).toContain('60 tệp có lỗi');
    const environment = { CONTENT_DIR: content, BASE_PATH: '/', SITE_URL: SITE };
    expect(checkSite(builtSiteOf(out, environment))).toEqual([]);
  },
);

describe('bad input', () => {
  const content = path.join(FOLDER, 'broken-content');
  const out = path.join(FOLDER, 'dist');
  const article = (lines: string, text = 'Nội dung.'): string =>
    `---\ntitle: Bài thử\ndescription: Bài dựng riêng để thử lỗi nội dung, không phải tin thật nào.\ndate: 2026-11-20\ntopic: dich-vu-cong\n${lines}---\n\n${text}\n`;

  /** Faulty files, each with the line and the words that its message must have. */
  const FAULTS: Readonly<Record<string, { text: string; line: number; words: RegExp }>> = {
    'tin-tuc/2026/loi-khoa-la.md': { text: article('tacgia: An\n'), line: 6, words: /tacgia/ },
    'tin-tuc/2026/loi-thieu-truong.md': {
      text: article('').replace('title: Bài thử\n', ''),
      line: 2,
      words: /title|Tiêu đề/,
    },
    'tin-tuc/2026/loi-ngay-viet-nam.md': {
      text: article('').replace('2026-11-20', '19/3/2023'),
      line: 4,
      words: /2023-03-19/,
    },
    'tin-tuc/2026/loi-ngay-khong-co.md': {
      text: article('').replace('2026-11-20', '2023-02-30'),
      line: 4,
      words: /2023-02-30|lịch/,
    },
    'tin-tuc/2026/loi-chuyen-muc.md': {
      text: article('').replace('dich-vu-cong', 'dich-vu-kong'),
      line: 5,
      words: /dich-vu-cong/,
    },
    'tin-tuc/2026/loi-tham-chieu.md': {
      text: article('documents: [999-nq-cp-1999]\n'),
      line: 6,
      words: /999-nq-cp-1999/,
    },
    'tin-tuc/2026/loi-anh-thieu.md': {
      text: article('cover: ./khong-co.jpg\ncoverAlt: Ảnh\n'),
      line: 6,
      words: /khong-co\.jpg/,
    },
    'tin-tuc/2026/loi-anh-lon/index.md': {
      text: article('cover: ./lon.jpg\ncoverAlt: Ảnh\n'),
      line: 6,
      words: /5 MB/,
    },
    'tin-tuc/2026/loi-yaml.md': { text: article('units: [a\n'), line: 6, words: /YAML|cú pháp|ngoặc/i },
    'tin-tuc/2026/loi-rong.md': { text: '', line: 1, words: /không có nội dung/ },
    'tin-tuc/2026/loi-nfd.md': {
      text: article('').normalize('NFD'),
      line: 2,
      words: /NFD|NFC|Unicode|dựng sẵn|tổ hợp/i,
    },
    'hoi-dap/trung-dia-chi.md': {
      text: '---\ntitle: Hỏi thử?\ndescription: Câu hỏi dựng riêng để thử hai tệp có chung một địa chỉ.\ndate: 2026-11-20\ntopic: dich-vu-cong\ninformedUntil: 2026-11-20\nsources:\n  - name: Nguồn thử\naliases: [/duong-day-nong/]\n---\n\nTrả lời.\n',
      line: 9,
      words: /duong-day-nong/,
    },
  };

  test(
    'stops the build before it writes, names every file and line in Vietnamese, and leaves the last good build alone',
    { timeout: 120_000 },
    () => {
      rmSync(content, { recursive: true, force: true });
      cpSync(TEST_CONTENT, content, { recursive: true });
      for (const [name, { text }] of Object.entries(FAULTS)) {
        mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
        writeFileSync(path.join(content, name), text);
      }
      writeFileSync(
        path.join(content, 'tin-tuc/2026/loi-anh-lon/lon.jpg'),
        Buffer.alloc(5 * 1024 * 1024 + 1, 1),
      );
      const hotlines = path.join(content, 'duong-day-nong.yaml');
      writeFileSync(hotlines, readFileSync(hotlines, 'utf8').replace("value: '1000'", 'value: 1000'));
      mkdirSync(out, { recursive: true });
      writeFileSync(path.join(out, 'index.html'), 'bản tốt');

      const { status, output } = build(out, { CONTENT_DIR: content });
      expect(status).toBe(1);
      for (const [name, { line, words }] of Object.entries(FAULTS)) {
        const found = output
          .split('\n')
          .filter((one) => one.includes(`${name}:${line}:`) && one.includes('lỗi ['));
        expect(found.join('\n'), `${name}:${line}\n${output}`).toMatch(words);
      }
      expect(output).toMatch(/duong-day-nong\.yaml:\d+: lỗi \[[^\]]+\] .*nháy/);
      expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('bản tốt');
      expect(existsSync(`${out}.next`)).toBe(false);
    },
  );
});

describe('texts that renderers trip over', () => {
  const content = path.join(FOLDER, 'odd-content');
  const out = path.join(FOLDER, 'odd');
  const page = (title: string, text: string): string =>
    `---\ntitle: ${title}\ndescription: Bài dựng riêng để thử chữ lạ, không phải tin thật nào.\ndate: 2026-11-20\ntopic: dich-vu-cong\n---\n\nĐầu bài.\n\n${text}\n\nCuối bài XONG.\n`;

  const TEXTS: Readonly<Record<string, string>> = {
    'dia-chi-anh-html': '<img src="https://x.example/giam-50%.jpg">',
    'dia-chi-anh': '![Ảnh thử](50%.jpg)',
    'dia-chi-lien-ket': '[Xem](https://x.example/giam-50%) và [nữa](%zz)',
    'trich-140-tang': `${'>'.repeat(140)} sâu`,
    'trich-3000-tang': `${'>'.repeat(3000)} sâu`,
    'danh-sach-200-tang': Array.from({ length: 200 }, (_, n) => `${'  '.repeat(n)}- ý ${n}`).join('\n'),
    'the-html-500-tang': `${'<div>'.repeat(500)}sâu${'</div>'.repeat(500)}`,
  };
  const fileOf = (name: string): string => path.join(content, 'tin-tuc/2026', `${name}.md`);
  /** An old commune of the only one, and the outline of that. */
  const addOldCommune = (folder: string): void => {
    const files = {
      'don-vi/xa-cu.yaml':
        'type: xa\nnames: [{ name: Xã Cũ }]\nvalid: { to: 2025-06-30 }\nsuccessors: [xa-tuy-phuoc]\ndescription: Xã đã hết.\n',
      'so-do.yaml':
        "- { unit: xa-tuy-phuoc, points: '100,10 100.1,10 100.1,10.4', source: { name: Hình vẽ để thử } }\n",
    };
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  };
  const buildOdd = () => build(out, { CONTENT_DIR: content, CONTENT_CHECK: 'schema' });

  test('reach the page whole, or the build names file and line', { timeout: 300_000 }, async () => {
    cpSync(writeContent({}), content, { recursive: true });
    const grey = sharp({ create: { width: 80, height: 60, channels: 3, background: '#888' } });
    await grey.jpeg().toFile(path.join(content, 'tin-tuc/2026/50%.jpg'));
    for (const [name, text] of Object.entries(TEXTS)) writeFileSync(fileOf(name), page(`Thử ${name}`, text));
    addOldCommune(content);
    const first = buildOdd();
    const told = Object.keys(TEXTS).filter((name) =>
      new RegExp(`/${name}\\.md:\\d\\d: lỗi \\[[a-z-]+\\] .*Cách sửa`).test(first.output),
    );
    if (told.length) {
      expect(first.status).toBe(1);
      expect(first.output).not.toMatch(/^\s+at /m);
      for (const name of told) rmSync(fileOf(name));
      expect(buildOdd().status).toBe(0);
    } else expect(first.status, first.output).toBe(0);
    for (const name of Object.keys(TEXTS).filter((one) => !told.includes(one))) {
      const html = readFileSync(path.join(out, 'tin-tuc/2026', name, 'index.html'), 'utf8');
      expect(html, name).toContain('Cuối bài XONG.');
      expect(html, name).not.toContain('Bài này chưa có nội dung');
    }
  });

  test('and a place of one commune is composed: its map, its old name, its front page, its search', async () => {
    const browser = await openBrowser();
    const site = await serveSite({ directory: out, basePath: '/', port: 0 });
    const at = (address: string): string => site.address + address.slice(1);
    const visitor = await openVisitor({ site, browser, at, close: () => site.close() });
    // Its settings name nobody to write to: the hotlines are a tap away from a search in vain.
    const { before, href } = await wayToAsk({ browser, at }, 'xổ số');
    expect([before, new URL(href).pathname]).toEqual([false, '/duong-day-nong/']);
    for (const width of [360, 1280])
      for (const address of ['/', '/xa-cu-xa-moi/', '/don-vi/xa-tuy-phuoc/', '/don-vi/xa-cu/']) {
        const faults = await visit(visitor, { name: address, address, width }, { moves, reads, complains });
        expect(faults, `${address} at ${width} px`).toEqual([]);
        const drawn = await visitor.page.locator('main svg a').count();
        expect(drawn, address).toBe(address === '/don-vi/xa-cu/' ? 0 : 1);
        // As narrow as it is high, or less: it would be two windows long.
        const { height = 0 } = (drawn && (await visitor.page.locator('main svg:has(a)').boundingBox())) || {};
        expect(height, `map of ${address} at ${width} px`).toBeLessThanOrEqual(480);
        expect(
          await visitor.page
            .locator('main ul:not(:has(*)), main :is(section, div) > :is(h2, h3):only-child')
            .count(),
          address,
        ).toBe(0);
      }
    await browser.close();
    await site.close();
  });
});

describe('a guide in MDX that the content check has not seen', () => {
  const guide = 'huong-dan/dang-ky-vneid.mdx';
  /** Builds by Astro alone, as a change of the build could by mistake. */
  const compile = (name: string, text: string): { status: number | null; output: string } => {
    const content = path.join(FOLDER, `${name}-content`);
    cpSync(TEST_CONTENT, content, { recursive: true });
    const file = path.join(content, guide);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${text}\n`);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        'await (await import("astro")).build({ force: true, logLevel: "warn" });',
      ],
      {
        encoding: 'utf8',
        env: { ...process.env, TODAY: TEST_DAY, CONTENT_DIR: content, OUT_DIR: path.join(FOLDER, name) },
      },
    );
    return { status, output: stdout + stderr };
  };
  const last = readFileSync(path.join(TEST_CONTENT, guide), 'utf8').split('\n').length + 1;

  test.each([
    ['expression', 'Một \\`{(globalThis.ran = process.cwd()) && console.log("RAN")}`', 'mdx-ky-tu'],
    ['script', '<script>alert(1)</script>', 'mdx-the-la'],
  ])('is not compiled: %s', { timeout: 300_000 }, (name, text, code) => {
    const { status, output } = compile(name, text);
    expect(status).not.toBe(0);
    expect(output).toContain(`${guide}:${last}:`);
    expect(output).toContain(`[${code}]`);
    expect(output).not.toContain('RAN\n');
  });
});
