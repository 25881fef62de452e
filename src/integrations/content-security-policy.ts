import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressOf, htmlFiles } from '../built/pages.ts';
import { withPolicy } from '../site/content-security-policy.ts';

/** After the build, gives each page the content security policy of its own hashes. */
export const contentSecurityPolicy = (): AstroIntegration => ({
  name: 'content-security-policy',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const directory = fileURLToPath(dir);
      for (const file of htmlFiles(directory)) {
        writeFileSync(file, withPolicy(readFileSync(file, 'utf8'), addressOf(file, directory)));
      }
    },
  },
});
