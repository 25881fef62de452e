import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { oldestScript } from './oldest-script.ts';

const ENTRY = 'virtual:entry';
const CODE = 'export const open = (make) => { using file = make(); return file.name; };';

/** The bundle of a script that needs a browser of 2025, made as Astro makes scripts. */
async function bundled(plugins: ReturnType<typeof oldestScript>[]): Promise<string> {
  const made = (await build({
    configFile: false,
    logLevel: 'silent',
    environments: { client: { build: { target: 'esnext' } } },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
    plugins: [
      ...plugins,
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? CODE : undefined),
      },
    ],
  })) as Rolldown.RolldownOutput;
  return made.output[0].code;
}

test('scripts are written out for browsers that do not read the newest signs', async () => {
  expect(await bundled([])).toContain('using file');
  expect(await bundled([oldestScript()])).not.toContain('using file');
});
