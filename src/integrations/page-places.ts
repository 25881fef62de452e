import { existsSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow, isPage } from '../built/pages.ts';
import { misplacedPath } from '../built/places.ts';

/** Folders named like a page, the deepest first, so that one within another is moved before it. */
const foldersNamedLikePages = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((found) => found.isDirectory() && isPage(found.name))
    .map((found) => path.join(found.parentPath, found.name))
    .sort()
    .reverse();

/** Puts `folder/index.html`, if there is one, at `file`. @throws Error when the folder holds more, which would lose its place. */
function movePage(folder: string, file: string): void {
  const made = path.join(folder, 'index.html');
  if (!existsSync(made)) return;
  const aside = `${folder}.page`;
  renameSync(made, aside);
  rmdirSync(folder);
  renameSync(aside, file);
}

/**
 * Pages lie where hosts look for them, and nowhere else. Before a page is written: no path leaves the built folder, and no two
 * share a file, whatever content they come from. Afterwards: an old address such as `/bai.html` is that very file, and the
 * widgets' own page for what is missing is a file too (Astro makes `404.html` only at the root; hosts look for the nearest one).
 */
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
      'astro:build:done': ({ dir }) => {
        const directory = fileURLToPath(dir);
        for (const folder of foldersNamedLikePages(directory)) movePage(folder, folder);
        movePage(path.join(directory, 'nhung/404'), path.join(directory, 'nhung/404.html'));
      },
    },
  };
}
