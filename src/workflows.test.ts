import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly 'runs-on': string;
  readonly needs?: string;
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency?: { readonly 'cancel-in-progress': unknown };
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = '.github/workflows';
const texts = readdirSync(FOLDER).map(
  (name) => [name, readFileSync(path.join(FOLDER, name), 'utf8')] as const,
);
const workflow = (text: string): Workflow => parse(text) as Workflow;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe.each(texts)('the workflow %s', (_, text) => {
  const { on, permissions, jobs } = workflow(text);

  it('may read and nothing else, but for jobs that say what they write; those never run for a pull request', () => {
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.keys(on)).not.toContain('pull_request_target');
    for (const job of Object.values(jobs))
      if (Object.values(job.permissions ?? {}).includes('write'))
        expect(job.if).toContain("!= 'pull_request'");
  });

  it('names no secret, keeps no credentials beside untrusted code, and ends', () => {
    expect(text).not.toMatch(/\$\{\{[^}]*secrets\./);
    for (const job of Object.values(jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      for (const step of job.steps)
        if (step.uses?.startsWith('actions/checkout'))
          expect(step.with).toMatchObject({ 'persist-credentials': false });
    }
  });

  it('uses GitHub’s own actions, by their major version, and puts no text of others into a shell', () => {
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  it('runs commands that exist', () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('publishing', () => {
  const { on, concurrency, jobs } = workflow(readFileSync(path.join(FOLDER, 'publish.yml'), 'utf8'));

  it('cuts off no deployment that runs', () => {
    expect(concurrency?.['cancel-in-progress']).toBe("${{ github.event_name == 'pull_request' }}");
  });

  it('tests the program where more than content changed, on Windows in its own shell too', () => {
    for (const name of ['test', 'windows']) {
      expect(jobs[name]?.needs).toBe('scope');
      expect(jobs[name]?.if).toContain("needs.scope.outputs.content-only != 'true'");
    }
    const commands = jobs['windows']?.steps.filter(({ run }) => run) ?? [];
    expect(jobs['windows']?.['runs-on']).toBe('windows-latest');
    expect(commands.map(({ run }) => run)).toEqual([
      'npm ci',
      'npm run check',
      'npm run build',
      'npm test -- --unit',
    ]);
    expect(commands.every(({ shell }) => shell === 'cmd')).toBe(true);
  });

  it('judges every change of content: its rules, a build, and the built site', () => {
    expect(jobs['build']?.if).toBeUndefined();
    const commands = jobs['build']?.steps.flatMap(({ run }) => run ?? []) ?? [];
    expect(commands).toEqual([
      'npm ci',
      'npm run last-good -- --write --format=github --report .last-good.md',
      'npm run check -- --format=github',
      'npm run build',
      'npm run check:site',
      'npm run preview -- "$BASE"',
    ]);
  });

  it('publishes what waits for its day soon after midnight in Viet Nam, and once more, at an odd minute', () => {
    const crons = (on['schedule'] as { cron: string }[]).map(({ cron }) => cron);
    expect(crons[0]).toBe('10 17 * * *');
    expect(crons).toHaveLength(2);
    const [, minute = '', hour = ''] = /^(\d+) (\d+) \* \* \*$/.exec(crons[1] ?? '') ?? [];
    // After 17:10 UTC, before the clerk's day begins at 6 o'clock; no minute at which everybody's jobs begin.
    expect(Number(hour) * 60 + Number(minute)).toBeGreaterThan(17 * 60 + 10);
    expect(Number(hour)).toBeLessThan(23);
    expect(Number(minute) % 5).not.toBe(0);
  });

  it('gives each proposal its pages to look at, drafts too, and publishes none of them', () => {
    const steps = jobs['build']?.steps ?? [];
    const at = steps.findIndex(({ run }) => run?.startsWith('npm run preview'));
    for (const step of steps.slice(at, at + 2)) expect(step.if).toBe("github.event_name == 'pull_request'");
    expect(steps[at + 1]?.with).toMatchObject({ path: 'xem-thu/xem-thu.html', archive: false });
    expect(steps.slice(at).some(({ uses }) => uses?.includes('pages'))).toBe(false);
  });

  it('sets faulty files back on main alone, with all history, wherever it builds what is live', () => {
    const mainOnly = "github.ref == 'refs/heads/main' && github.event_name != 'pull_request'";
    const using = Object.values(jobs).filter(({ steps }) =>
      steps.some(({ run }) => run?.includes('last-good --')),
    );
    expect(using).toEqual([jobs['build'], jobs['addresses']]);
    for (const { steps } of using) expect(steps[0]?.with).toMatchObject({ 'fetch-depth': 0 });
    expect(jobs['build']?.steps.find(({ run }) => run?.includes('last-good'))?.if).toBe(mainOnly);
    for (const name of ['addresses', 'faults']) expect(jobs[name]?.if).toContain(mainOnly);
    expect(jobs['faults']?.permissions).toEqual({ issues: 'write' });
  });
});

describe('the comment beneath a proposal', () => {
  const text = readFileSync(path.join(FOLDER, 'proposal.yml'), 'utf8');
  const { on, jobs } = workflow(text);
  const [step, ...others] = jobs['tell']?.steps ?? [];

  it('is written after the checks, by a job that opens nothing of the proposal', () => {
    expect(on).toEqual({ workflow_run: { workflows: ['Publish'], types: ['completed'] } });
    expect(others).toEqual([]);
    expect(step?.uses).toBeUndefined();
    expect(step?.run).not.toMatch(/download|unzip|checkout|head_branch/);
    expect(jobs['tell']?.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' });
  });

  it('leads to the pages of the newest state, and is one comment however often that changes', () => {
    expect(step?.run).toContain('/actions/runs/$RUN/artifacts/$artifact');
    expect(step?.run).toContain('select(.head.sha == env.SHA)');
    expect(step?.run).toMatch(
      /gh pr comment "\$number" --edit-last .*\|\| gh pr comment "\$number" --body-file/,
    );
  });
});

describe('watching', () => {
  const { on, jobs } = workflow(readFileSync(path.join(FOLDER, 'watch.yml'), 'utf8'));

  it('looks at the live site each day with the command of the house', () => {
    expect(Object.keys(on)).toEqual(['schedule', 'workflow_dispatch']);
    const look = jobs['look']?.steps.find(({ run }) => run?.includes('check:live'))?.run ?? '';
    // What came of the second look is told; a site that nobody reaches leaves a sentence, too.
    expect(look).toMatch(
      /if ! look; then sleep \d+; look \|\| grep -v '\^đạt' live\.txt > live\.md \|\| echo/,
    );
    expect(jobs['look']?.permissions).toEqual({ contents: 'read', pages: 'read' });
  });

  it('keeps one issue, by its label, and closes it when all is well', () => {
    const tell = jobs['tell']?.steps.at(-1)?.run ?? '';
    const labels = [...tell.matchAll(/(?:--label|label create) (\S+)/g)].map(([, label]) => label);
    expect(labels.length).toBe(3);
    expect(new Set(labels).size).toBe(1);
    expect(tell).toMatch(/gh issue edit[\s\S]*gh issue create[\s\S]*gh issue close/);
    expect(jobs['tell']?.permissions).toEqual({ issues: 'write' });
  });
});
