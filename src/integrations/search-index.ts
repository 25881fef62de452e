import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSearchIndex } from '../search/index.ts';

/** After the build, writes the search index beside the pages. */
export const searchIndex = (contentDirectory: string): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { pages } = await writeSearchIndex({ directory: fileURLToPath(dir), contentDirectory });
      logger.info(`${pages} pages indexed`);
    },
  },
});
