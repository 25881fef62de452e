import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** After the build, writes the search index beside the pages. */
export const searchIndex = (contentDirectory: string): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      // TEMPORARY until ../search/index.ts stands
      if (!(await import('node:fs')).existsSync(new URL('../search/index.ts', import.meta.url))) return;
      const { writeSearchIndex } = await import('../search/index.ts');
      const { pages } = await writeSearchIndex({ directory: fileURLToPath(dir), contentDirectory });
      logger.info(`${pages} pages indexed`);
    },
  },
});
