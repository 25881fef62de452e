import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isContentOnly, scopeSummary } from './changed-files.ts';

it.each([
  [['content/tin-tuc/2026/bai.md'], true],
  [['content/site.yaml', 'content/tin-tuc/2026/bai/anh.jpg'], true],
  [['content/tin-tuc/2026/bai.md', 'src/pages/index.astro'], false],
  [['content/README.md'], false],
  [['content'], false],
  [['contents/a.md'], false],
  [['src/e2e/content/site.yaml'], false],
  [['package.json'], false],
  [['.github/workflows/publish.yml'], false],
  [[], false],
])('%j: content alone is %s', (files, contentOnly) => {
  expect(isContentOnly(files)).toBe(contentOnly);
  expect(scopeSummary(files)).toMatch(contentOnly ? /^### Chỉ nội dung thay đổi/ : /^### Chạy toàn bộ/);
});

const repository = mkdtempSync(path.join(tmpdir(), 'changed-'));
afterAll(() => rmSync(repository, { recursive: true, force: true }));

const git = (...words: string[]): string =>
  spawnSync(
    'git',
    ['-c', 'user.name=Thu', '-c', 'user.email=thu@xa.example', '-c', 'commit.gpgsign=false', ...words],
    {
      cwd: repository,
      encoding: 'utf8',
    },
  ).stdout.trim();

function commit(file: string): string {
  mkdirSync(path.dirname(path.join(repository, file)), { recursive: true });
  appendFileSync(path.join(repository, file), 'x\n');
  git('add', '-A');
  git('commit', '-qm', file);
  return git('rev-parse', 'HEAD');
}

/** What the workflow learns of the commits since `base`. */
function scope(...base: string[]): { output: string; summary: string; status: number | null } {
  const [output, summary] = ['output', 'summary'].map((name) =>
    path.join(repository, '..', `${path.basename(repository)}-${name}`),
  );
  for (const file of [output, summary]) writeFileSync(file!, '');
  const { status } = spawnSync(process.execPath, [path.resolve('scripts/changed.ts'), ...base], {
    cwd: repository,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
  });
  const told = { output: readFileSync(output!, 'utf8'), summary: readFileSync(summary!, 'utf8'), status };
  for (const file of [output, summary]) rmSync(file!);
  return told;
}

it(
  'the workflow asks git, counts both names of a renamed file, and runs everything when git does not know',
  { timeout: 60_000 },
  () => {
    git('init', '-q');
    const first = commit('content/a.md');
    const second = commit('content/tin-tuc/Tên có dấu và "nháy".md');
    expect(scope(first)).toMatchObject({ output: 'content-only=true\n', status: 0 });
    expect(scope(first).summary).toContain('Chỉ nội dung thay đổi (1 tệp)');
    const third = commit('src/a.ts');
    expect(scope(first).output).toBe('content-only=false\n');
    expect(scope(second).summary).toContain('`src/a.ts`');
    git('mv', 'src/a.ts', 'content/a.ts');
    git('commit', '-qm', 'move');
    expect(scope(third).output).toBe('content-only=false\n');
    for (const unknown of [[''], [], ['0000000000000000000000000000000000000000'], ['--output=x']])
      expect(scope(...unknown)).toMatchObject({ output: 'content-only=false\n', status: 0 });
  },
);
