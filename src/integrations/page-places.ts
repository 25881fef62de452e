import { fileURLToPath } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { filesBelow } from '../built/pages.ts';
import { misplacedPath } from '../built/places.ts';

/**
 * A prerenderer that makes nothing where paths leave the built folder or share a file, whatever content they come from; `publicDir` holds
 * files that stand there already.
 */
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
