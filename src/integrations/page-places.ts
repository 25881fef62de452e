import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { filesBelow } from '../built/pages.ts';
import { misplacedPath } from '../built/places.ts';

/** A prerenderer that makes nothing where paths leave the built folder or share a file; `publicDir` holds files that stand there already. */
export function withPlaces(own: AstroPrerenderer, publicDir: URL): AstroPrerenderer {
  const standing = filesBelow(fileURLToPath(publicDir));
  return {
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
  };
}

/** Before a page is written: no path leaves the built folder, and no two share a file, whatever content they come from. */
export function pagePlaces(): AstroIntegration {
  let publicDir: URL;
  return {
    name: 'page-places',
    hooks: {
      'astro:config:done': ({ config }) => {
        publicDir = config.publicDir;
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((own) => withPlaces(own, publicDir)),
    },
  };
}
