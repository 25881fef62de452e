import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressOf, htmlFiles } from '../built/pages.ts';
import { widgetCode } from '../embed/widget-code.ts';
import { bootstrap } from '../search/suggest/bootstrap.ts';
import { withPolicy, type OwnCode } from '../hosting/content-security-policy.ts';

/** The two scripts that stand inline: what fetches the suggestions, and the widgets' own. */
const ownCode = async (basePath: string): Promise<OwnCode> => ({
  scripts: new Set([bootstrap(basePath), (await widgetCode()).script]),
  bundled: `${basePath}_astro/`,
});

/** After the build, gives each page the content security policy of its own hashes. `basePath` as in the settings. */
export const contentSecurityPolicy = (basePath: string): AstroIntegration => ({
  name: 'content-security-policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const directory = fileURLToPath(dir);
      const own = await ownCode(basePath);
      for (const file of htmlFiles(directory)) {
        writeFileSync(file, withPolicy(readFileSync(file, 'utf8'), addressOf(file, directory), own));
      }
    },
  },
});
