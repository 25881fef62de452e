import type { APIRoute } from 'astro';
import { href } from '../../site/href.ts';
import { bundledScript } from '../../site/page-script.ts';

/** The service worker of kept pages; browsers give it the addresses of this folder and no others. */
export const GET: APIRoute = async () =>
  new Response(await bundledScript('src/components/offline/worker.ts', { BASE: JSON.stringify(href('/')) }), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
