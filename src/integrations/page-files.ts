import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroPrerenderer } from 'astro';

/** An address of which every letter stands for itself, in a file's name, too. */
const PLAIN = /^[\w./~-]*$/;

/** File of an address below the built folder, as Astro names it. */
function fileOf(address: string, isFile: boolean): string {
  const place = address.replace(/^\/|\/$/g, '');
  if (isFile) return place;
  return place === '404' ? '404.html' : path.posix.join(place, 'index.html');
}

/**
 * A prerenderer that writes what it makes. Astro hands each file to other threads five times, which took a fifteenth of a build; it
 * gets an answer without a body, of which it writes nothing.
 */
export function withFiles(
  own: AstroPrerenderer,
  { outDir, base }: Pick<AstroConfig, 'outDir' | 'base'>,
): AstroPrerenderer {
  const folder = fileURLToPath(outDir);
  const made = new Set<string>();
  return {
    ...own,
    render: async (request, options) => {
      const rendered = await own.render(request, options);
      const { response } = rendered instanceof Response ? { response: rendered } : rendered;
      const { status, headers } = response;
      const { pathname, search, hash } = new URL(request.url);
      const address = pathname.slice(base.length - 1);
      // Astro makes a page of a redirect.
      const isRedirect = status >= 300 && status < 400;
      if (!response.body || isRedirect || search || hash || !PLAIN.test(address)) return rendered;
      const file = path.join(folder, fileOf(address, options.routeData.type === 'endpoint'));
      const place = path.dirname(file);
      if (!made.has(place)) mkdirSync(place, { recursive: true });
      made.add(place);
      writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
      return new Response(null, { status, headers });
    },
  };
}
