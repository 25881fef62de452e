import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { article, writeContent } from '../src/checks/content-fixture.ts';
import { unreadFiles } from '../src/checks/unread-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bao-cao-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command itself, in a process of its own. */
function command(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/report.ts', ...words], {
    env: { ...process.env, TODAY: '2026-11-27', DEBUG: '' },
    encoding: 'utf8',
  });
  return [status, stdout + stderr] as const;
}

it('npm run report writes three files, says where, and overwrites none', { timeout: 60_000 }, () => {
  const log = path.join(folder, 'access.log');
  writeFileSync(
    log,
    '::1 - - [10/Nov/2026:08:00:00 +0700] "GET / HTTP/1.1" 200 5 "-" "Mozilla/5.0 Firefox/128.0"\n',
  );
  const out = path.join(folder, 'quý 4');
  const words = ['--from', '2026-11-01', '--to', '30/11/2026', '--plan', '2023', '--log', log, '--out', out];
  const names = ['csv', 'docx', 'md'].map((ending) => `bao-cao-2026-11-01--2026-11-30.${ending}`);
  const [status, told] = command(...words);
  expect(status).toBe(0);
  expect(told.trim().split('\n').sort()).toEqual(names.map((name) => `Đã ghi ${path.join(out, name)}`));
  expect(readdirSync(out).sort()).toEqual(names);
  const before = readFileSync(path.join(out, names[2] ?? ''), 'utf8');
  expect(before).toContain('| Trang chủ | / | 1 |');
  expect(command(...words)).toEqual([
    1,
    expect.stringMatching(/^Đã có .*\.docx.*, nên không ghi gì\. [^\n]*\n$/),
  ]);
  expect(readFileSync(path.join(out, names[2] ?? ''), 'utf8')).toBe(before);
});

it('npm run report says which files it passes over', () => {
  const content = writeContent({
    'tin-tuc/2026/hong.md': '---\ntitle: [x\ntopic: a\n---\n\nChữ.\n',
    'tin-tuc/2026/la.md': article({ tacgia: 'An' }),
    'tin-tuc/2026/dai.md': article({}, 'Gọi số 0256 3633 366.\n'),
  });
  const names = unreadFiles(content).map((file) => path.basename(file));
  rmSync(content, { recursive: true, force: true });
  expect(names).toEqual(['hong.md', 'la.md']);
});
