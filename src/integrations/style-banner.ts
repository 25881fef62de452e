import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * Takes Tailwind's banner off our style sheets, which stand inside every page: they hold rules of our own and nothing of
 * Tailwind's (no preflight, no utilities), so that there is nothing to ascribe. It goes after Tailwind's own plugin.
 */
export const styleBanner = (): Plugin => ({
  name: 'style-banner',
  enforce: 'pre',
  transform: (code, id) =>
    /\.css(?:$|\?)/.test(id)
      ? { code: code.replace(/\/\*! tailwindcss[^*]*\*\/\s*/, ''), map: null }
      : undefined,
});
