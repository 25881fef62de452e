import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../built/pages.ts';
import { misplacedPath } from '../built/places.ts';

/** Before a page is written: no path leaves the built folder, and no two share a file, whatever content they come from. */
export function pagePlaces(): AstroIntegration {
  let standing: string[] = [];
  return {
    name: 'page-places',
    hooks: {
      'astro:config:done': ({ config }) => {
        standing = filesBelow(fileURLToPath(config.publicDir));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => {
            const paths = await own.getStaticPaths();
            const fault = misplacedPath([
              ...standing.map((pathname) => ({ pathname, isFile: true })),
              ...paths.map(({ pathname, route }) => ({ pathname, isFile: route.type === 'endpoint' })),
            ]);
            if (fault) throw new Error(fault);
            return paths;
          },
        }));
      },
    },
  };
}
