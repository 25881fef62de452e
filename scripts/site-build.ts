import { verbose } from './command.ts';
import { enableCompileCache } from 'node:module';
import type { AstroIntegration } from 'astro';
import { renameAcrossDisks } from '../src/built/across-disks.ts';

/**
 * Astro's build, the same whatever the shell says: a build is what readers get. Astro takes Vite's own names from the environment.
 * `integrations` come after those of the configuration.
 */
export async function buildSite(integrations: AstroIntegration[]): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  for (const name of ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'VITEST']) {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- an empty value would count as given
    delete process.env[name];
  }
  // As Astro’s own command does: later builds read compiled modules, a twentieth of a small one.
  enableCompileCache();
  renameAcrossDisks();
  const { build } = await import('astro');
  await build({ logLevel: verbose ? 'info' : 'warn', integrations });
}
