import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeServerFiles } from '../hosting/headers.ts';

/** After the build, writes the table of headers and redirects in the forms that hosts read. */
export const serverFiles = (): AstroIntegration => ({
  name: 'server-files',
  hooks: {
    'astro:build:done': ({ dir }) => {
      writeServerFiles(fileURLToPath(dir));
    },
  },
});
