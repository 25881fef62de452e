import path from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { programId } from './src/built/build-id.ts';
import { cacheFolder, outFolder } from './src/built/folders.ts';
import { LastSite } from './src/built/last-site.ts';
import { once } from './src/files/once.ts';
import { BuiltFolder } from './src/built/pages.ts';
import { MOST_PIXELS } from './src/checks/picture-limits.ts';
import { contentFromDisk } from './src/integrations/content-from-disk.ts';
import { afterBuild } from './src/integrations/after-build.ts';
import { ownFrontMatter } from './src/integrations/front-matter.ts';
import { keptPages } from './src/integrations/kept-pages.ts';
import { livePreview } from './src/integrations/live-preview.ts';
import { oldestScript } from './src/integrations/oldest-script.ts';
import { isForSearchEngines, withLastChange } from './src/integrations/sitemap-filter.ts';
import { MARKDOWN_FEATURES } from './src/markdown/features.ts';
import { markdownPlugins } from './src/markdown/plugins.ts';
import { finishedFolder } from './src/site/environment.ts';
import { readSettings } from './src/site/settings.ts';
import { today } from './src/site/today.ts';

const settings = readSettings();
const { siteUrl, basePath, contentDirectory } = settings;
const finished = finishedFolder();
const outDir = outFolder(finished);
const cacheDir = cacheFolder(finished, settings);
// Read in a build alone, and there once; what is read off pages depends on the program, the settings and nothing else.
const lastSite = once(
  () => new LastSite(cacheDir, finished, JSON.stringify([programId(process.cwd()), settings])),
);
const built = once(() => new BuiltFolder(outDir, lastSite()));
/** Addresses of pages that are carried over from the last site: Astro knows nothing of them. */
const carried = [];

export default defineConfig({
  // Absolute, like all paths here: a preview has another root (`scripts/astro.ts`).
  srcDir: path.resolve('src'),
  publicDir: path.resolve('public'),
  site: siteUrl,
  base: basePath,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  // The default joins lines without the space between them and so glues words around inline tags.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 2 },
  devToolbar: { enabled: false },
  image: {
    service: {
      // By another name than its path: Astro makes the names of pictures from it, which are the same in every folder.
      entrypoint: 'picture-service',
      config: { limitInputPixels: MOST_PIXELS },
    },
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: MARKDOWN_FEATURES,
      ...markdownPlugins(),
    }),
  },
  integrations: [
    livePreview(contentDirectory),
    mdx({ extendMarkdownConfig: true }),
    keptPages(settings, cacheDir, lastSite, carried),
    afterBuild(settings, built, lastSite),
    sitemap({
      customPages: carried,
      filter: isForSearchEngines(built, siteUrl + basePath),
      serialize: withLastChange(built, siteUrl + basePath, today()),
    }),
  ],
  vite: {
    resolve: { alias: { 'picture-service': path.resolve('src/integrations/picture-service.ts') } },
    plugins: [ownFrontMatter(), oldestScript(), contentFromDisk(path.join(cacheDir, 'data-store.json'))],
    // Astro marks every MDX page with a directive that the bundler does not know; fifteen lines of warning each.
    // No script is put into a page by the bundler: the policy of each page knows every inline script by its whole text.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    // Preview of content that stands outside the project's folder.
    server: { fs: { allow: [process.cwd(), path.resolve(contentDirectory)] } },
  },
});
