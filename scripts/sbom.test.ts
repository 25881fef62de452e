import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

interface Sbom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { component: { name: string } };
  readonly components: readonly { 'bom-ref': string; name: string; version: string; purl: string }[];
  readonly dependencies: readonly { ref: string; dependsOn?: readonly string[] }[];
}

test(
  'the list of what the project is made of is CycloneDX 1.5, whole, and the same twice',
  { timeout: 60_000 },
  () => {
    // Vitest itself is started by npm, which says where it is.
    expect(process.env['npm_execpath']).toBeTruthy();
    const folder = mkdtempSync(path.join(tmpdir(), 'sbom-'));
    const [first = '', second] = ['a.json', 'b.json'].map((name) => {
      const file = path.join(folder, name);
      const { status, stderr } = spawnSync(process.execPath, ['scripts/sbom.ts', file], { encoding: 'utf8' });
      expect(status, stderr).toBe(0);
      return readFileSync(file, 'utf8');
    });
    rmSync(folder, { recursive: true });
    expect(second).toBe(first);
    const { bomFormat, specVersion, metadata, components, dependencies } = JSON.parse(first) as Sbom;
    expect([bomFormat, specVersion, metadata.component.name]).toEqual(['CycloneDX', '1.5', 'cchc-section']);
    const { dependencies: direct } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const [name, version] of Object.entries(direct))
      expect(
        components.some((one) => one.name === name && one.version === version),
        name,
      ).toBe(true);
    const known = new Set(components.map((one) => one['bom-ref']));
    expect(known.size).toBe(components.length);
    for (const { purl } of components) expect(purl).toMatch(/^pkg:npm\/.+@[^@]+$/);
    for (const { dependsOn = [] } of dependencies)
      for (const ref of dependsOn) expect(known.has(ref), ref).toBe(true);
  },
);
