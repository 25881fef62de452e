import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ENGINES } from './engines.ts';

it('finds its browsers in the nightly run', () => {
  const workflow = readFileSync('.github/workflows/nightly.yml', 'utf8');
  const packages = Object.values(ENGINES).flatMap((engine): readonly string[] => engine.packages);
  expect(packages.length).toBeGreaterThan(5);
  expect(packages.filter((name) => !workflow.includes(` ${name}`))).toEqual([]);
});
