import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isContentOnly } from './checks/changed-files.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('GitLab’s pipeline', () => {
  interface GitLabJob {
    readonly stage: string;
    readonly rules: readonly {
      readonly if?: string;
      readonly when?: string;
      readonly changes?: readonly string[];
    }[];
    readonly script: readonly string[];
    readonly needs?: readonly string[];
    readonly timeout: string;
    readonly interruptible?: boolean;
    readonly artifacts?: {
      readonly paths: readonly string[];
      readonly expose_as?: string;
      readonly reports?: unknown;
    };
  }
  const text = readFileSync('.gitlab-ci.yml', 'utf8');
  const {
    workflow: when,
    stages,
    default: standard,
    variables,
    ...rest
  } = parse(text) as Record<string, unknown>;
  const pipeline = rest as Record<'proposal' | 'test' | 'pages' | 'faults' | 'addresses', GitLabJob>;
  const { proposal, test, pages, faults, addresses } = pipeline;
  const ON_DEFAULT = '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH';
  const IN_PROPOSAL = '$CI_PIPELINE_SOURCE == "merge_request_event"';
  const commands = ({ script }: GitLabJob): string[] =>
    script.flatMap((line) =>
      [...line.matchAll(/npm (?:run (?:--silent )?)?([\w:-]+)/g)].map(([, name]) => name!),
    );

  it('runs once for a proposal or the default branch, with all history, commands that exist, and an end', () => {
    expect(when).toEqual({ rules: [{ if: IN_PROPOSAL }, { if: ON_DEFAULT }] });
    expect(variables).toMatchObject({ GIT_DEPTH: 0 });
    expect(standard).toMatchObject({ image: `node:${process.versions.node.split('.')[0]}` });
    for (const job of Object.values(pipeline)) {
      expect(stages).toContain(job.stage);
      expect(job.timeout).toMatch(/^\d+m$/);
      expect(commands(job).filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
    }
  });

  it('judges a proposal, keeps its pages to look at where GitLab shows the link, and publishes none of them', () => {
    expect(proposal.rules).toEqual([{ if: IN_PROPOSAL }]);
    expect(commands(proposal)).toEqual(['ci', 'check', 'check', 'build', 'check:site', 'preview']);
    // GitLab takes letters without diacritics, and no pattern.
    expect(proposal.artifacts).toMatchObject({
      expose_as: expect.stringMatching(/^\w[\w -]*$/) as string,
      paths: ['xem-thu/xem-thu.html'],
      reports: { codequality: 'gl-code-quality-report.json' },
    });
    expect(proposal.interruptible).toBe(true);
  });

  it('tests the program where anything but content changed', () => {
    expect(commands(test)).toEqual(['ci', 'test', 'check:types', 'check:style']);
    const patterns = test.rules.flatMap(({ changes = [] }) => changes);
    const covered = (file: string): boolean =>
      patterns.some((pattern) =>
        pattern === '*' ? !file.includes('/') : file.startsWith(pattern.replace(/\*\*\/\*$/, '')),
      );
    const tracked = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
      .stdout.split('\0')
      .filter(Boolean);
    expect(tracked.length).toBeGreaterThan(300);
    expect(tracked.filter((file) => covered(file) === isContentOnly([file]))).toEqual([]);
  });

  it('publishes the default branch alone, with last good versions, whole; and keeps what is published', () => {
    for (const job of [pages, faults, addresses])
      expect(job.rules.map(({ if: on }) => on)).toEqual([ON_DEFAULT]);
    expect(commands(pages)).toEqual(['ci', 'last-good', 'check', 'build', 'check:site', 'deploy:files']);
    expect(pages.interruptible).toBeUndefined();
    // The project has a folder of that name.
    expect(pages.script.at(-1)).toBe('rm -r public && mv dist public');
    expect(pages.artifacts?.paths).toEqual([
      'public',
      'last-good.md',
      'content/_dia-chi-da-dang.txt',
      'content/_ma-qr.txt',
    ]);
    expect([faults.needs, addresses.needs]).toEqual([['pages'], ['pages']]);
  });

  it('gives its token to git alone', () => {
    for (const job of Object.values(pipeline))
      if (job.script.some((line) => line.includes('TOKEN'))) expect(commands(job)).toEqual([]);
  });
});
