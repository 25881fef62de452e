import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * What browsers run is written out for the oldest with search (README). Astro hands `build.target` of its configuration to the code that
 * makes the pages alone, which Node runs: there it costs time and is for nothing.
 */
export const oldestScript = (): Plugin => ({
  name: 'oldest-script',
  configEnvironment: (name) => (name === 'client' ? { build: { target: 'es2022' } } : undefined),
});
