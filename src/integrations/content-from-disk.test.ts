import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { contentFromDisk } from './content-from-disk.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'content-from-disk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Astro's module, as its own plugin answers for it before ours. */
const NAME = 'astro:data-layer-content';
const ASTROS = {
  name: 'as-astro-does',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
  load: (id: string) => (id === `\0${NAME}` ? 'export default "of Astro"' : undefined),
};

async function contentRead(store: string): Promise<unknown> {
  const [entry, outDir] = [path.join(folder, 'entry.mjs'), path.join(folder, `of ${path.basename(store)}`)];
  writeFileSync(entry, `export { default } from '${NAME}';\n`);
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [ASTROS, contentFromDisk(store)],
    build: { ssr: entry, outDir, minify: false },
  });
  const file = pathToFileURL(path.join(outDir, readdirSync(outDir)[0] ?? ''));
  return ((await import(file.href)) as { default: unknown }).default;
}

it('pages read the file in which Astro stores the content, below its name of today', async () => {
  const store = path.join(folder, 'có dấu cách.json');
  writeFileSync(store, JSON.stringify([['Map', 1], 'nội dung']));
  expect(await contentRead(store)).toEqual([['Map', 1], 'nội dung']);
  const astro = readFileSync('node_modules/astro/dist/content/consts.js', 'utf8');
  expect(astro).toContain(`DATA_STORE_VIRTUAL_ID = "${NAME}"`);
});

it('without that file Astro’s own answer stands', async () => {
  expect(await contentRead(path.join(folder, 'none.json'))).toBe('of Astro');
});
