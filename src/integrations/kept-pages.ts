import type { AstroIntegration } from 'astro';
import { contentState, programId } from '../built/build-id.ts';
import { KeptPages } from '../built/kept-pages.ts';
import { FOLLOWED_FOLDERS } from '../content/followed.ts';
import { setKeptPages } from '../content/rendering.ts';
import { isPreview } from '../site/preview.ts';
import type { SiteSettings } from '../site/settings.ts';
import { today } from '../site/today.ts';

/** Pages are taken from the last build where nothing that they were made of has changed. */
export const keptPages = (settings: SiteSettings, cache: string): AstroIntegration => {
  let kept: KeptPages | undefined;
  return {
    name: 'kept-pages',
    hooks: {
      'astro:build:start': () => {
        const state = JSON.stringify([
          programId(process.cwd()),
          contentState(settings.contentDirectory, FOLLOWED_FOLDERS),
          settings,
          today(),
          isPreview(),
          process.version,
          process.platform,
          process.arch,
        ]);
        kept = new KeptPages(cache, state);
        setKeptPages(kept);
      },
      'astro:build:generated': ({ logger }) => {
        kept?.save();
        setKeptPages(undefined);
        logger.info(`${kept?.taken ?? 0} pages taken from the last build`);
      },
    },
  };
};
