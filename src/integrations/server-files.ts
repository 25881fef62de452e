import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** After the build, writes the table of headers and redirects in the forms that hosts read. */
export const serverFiles = (): AstroIntegration => ({
  name: 'server-files',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      // TEMPORARY until ../site/headers.ts stands
      if (!(await import('node:fs')).existsSync(new URL('../site/headers.ts', import.meta.url))) return;
      const { writeServerFiles } = await import('../site/headers.ts');
      await writeServerFiles(fileURLToPath(dir));
    },
  },
});
