import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { SHIPPED } from '../../feeds/licences.ts';
import { editorBuild } from './editor-files.ts';
import { withoutThirdParties } from './editor-source.ts';

test('the editor holds no package of others but those that are told, and nothing of Node.js', async () => {
  const code = withoutThirdParties(readFileSync(fileURLToPath(import.meta.resolve('@sveltia/cms')), 'utf8'));
  const { metafile } = await build({ ...editorBuild(code), minify: false, metafile: true });
  const inputs = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  expect(inputs).toContain('src/desk/main.ts');
  const foreign = inputs.filter((file) => !file.startsWith('src/') && !file.startsWith('unreachable:'));
  expect(
    foreign.filter((file) => !Object.keys(SHIPPED).some((name) => file.includes(`node_modules/${name}/`))),
  ).toEqual([]);
}, 60_000);
