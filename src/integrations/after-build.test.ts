import { hash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BuiltFolder, filesBelow } from '../built/pages.ts';
import { builtSiteOf } from '../checks/check-site.ts';
import { headers } from '../checks/site-rules/headers.ts';
import { buildSteps, orderFault, runAll, runSteps, type BuildStep } from './after-build.ts';
import { fixtureSettings, writeBuiltFolder } from './built-fixture.ts';

const STEPS = buildSteps(fixtureSettings());
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Runs steps on a folder of its own, whatever they need; the folder. */
async function made(steps: readonly BuildStep[]): Promise<string> {
  const directory = await writeBuiltFolder();
  folders.push(directory);
  await runAll(steps, new BuiltFolder(directory));
  return directory;
}

const contents = (directory: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filesBelow(directory).map((file) => [file, hash('sha256', readFileSync(path.join(directory, file)))]),
  );

/** A folder in which all steps have run in their order. */
let usual: string;
beforeAll(async () => {
  usual = await made(STEPS);
});

/** Orders of steps in which each has what it needs, found without those in which one has not: of all there are tens of thousands. */
const orders = (left: readonly BuildStep[], made: readonly string[] = []): BuildStep[][] =>
  left.length === 0
    ? [[]]
    : left
        .filter(({ needs }) => needs.every((need) => made.includes(need)))
        .flatMap((one) =>
          orders(
            left.filter((other) => other !== one),
            [...made, one.makes],
          ).map((rest) => [one, ...rest]),
        );

/** The steps with one of them right behind another. */
const behind = (late: BuildStep, early: BuildStep): BuildStep[] =>
  STEPS.filter((step) => step !== late).flatMap((step) => (step === early ? [step, late] : [step]));

const names = (steps: readonly BuildStep[]): string => steps.map(({ makes }) => makes).join(', ');
const NEEDS = STEPS.flatMap((step) =>
  step.needs.map((need) => ({ step, needed: STEPS.find(({ makes }) => makes === need)! })),
);

describe('the steps after the build', () => {
  it('stand in an order in which each has what it needs, and say why', () => {
    expect(orderFault(STEPS)).toBeUndefined();
    expect(STEPS.filter(({ reason }) => reason.length < 30)).toEqual([]);
    expect(new Set(STEPS.map(({ makes }) => makes)).size).toBe(STEPS.length);
  });

  it.each(NEEDS.map(({ step, needed }) => [step.makes, needed.makes, step, needed] as const))(
    'refuse to run with %s before %s, and would make another site so',
    { timeout: 60_000 },
    async (_, early, step, needed) => {
      const swapped = behind(needed, step);
      expect(orderFault(swapped)).toMatch(new RegExp(` needs .*\\b${early}\\b`));
      const untouched = new BuiltFolder('src/integrations');
      await expect(runSteps(swapped, untouched)).rejects.toThrow('after-build.ts');
      expect(contents(await made(swapped))).not.toEqual(contents(usual));
    },
  );

  // The index is made for each: on a busy machine that takes longer than five seconds.
  it(
    'make the same site whichever of two comes first, where their needs allow both',
    { timeout: 60_000 },
    async () => {
      const allowed = orders(STEPS);
      expect(allowed.filter((steps) => orderFault(steps) !== undefined)).toEqual([]);
      // Orders that between them hold every two steps both ways round: all would be hundreds.
      const seen = new Set<string>();
      const telling = allowed.filter((steps) => {
        const before = seen.size;
        for (const [n, step] of steps.entries())
          for (const later of steps.slice(n + 1)) seen.add(names([step, later]));
        return seen.size > before;
      });
      expect(telling.length).toBeGreaterThan(1);
      const expected = contents(usual);
      for (const steps of telling) expect(contents(await made(steps)), names(steps)).toEqual(expected);
    },
  );

  // All of Astro is read for it: on a busy machine that takes longer than five seconds.
  it('are hung into the build once', { timeout: 60_000 }, async () => {
    const { default: config } = (await import('../../astro.config.mjs')) as {
      default: { integrations: { name: string; hooks: object }[] };
    };
    const last = config.integrations.filter(({ hooks }) => 'astro:build:done' in hooks);
    // The site map is a package's: it lists pages by what was read off them.
    expect(last.map(({ name }) => name)).toEqual(['after-build', '@astrojs/sitemap']);
  });
});

describe('the rule about headers', () => {
  const faultsIn = (directory: string): string[] =>
    headers
      .find(builtSiteOf(directory, { ...process.env, BASE_PATH: '/cchc/' }))
      .map(({ file, message }) => `${file}: ${message}`);

  it('passes a site made in order', () => {
    expect(faultsIn(usual)).toEqual([]);
  });

  it('tells what a swap does to widgets, by every table', async () => {
    const [places, policies, search, headers] = STEPS as [BuildStep, BuildStep, BuildStep, BuildStep];
    const faults = faultsIn(await made([places, headers, search, policies])).filter((fault) =>
      fault.startsWith('nhung/moi-nhat/'),
    );
    expect(faults).toContainEqual(
      expect.stringMatching(
        // nginx's file is written from the folder as it is now, and so is right.
        /_headers, npm run serve, \.htaccess: the page holds code that the header forbids: script-src 'sha256-/,
      ),
    );
    expect(faults).toContainEqual(expect.stringMatching(/nginx\.conf says “content-security-policy: /));
  });
});
