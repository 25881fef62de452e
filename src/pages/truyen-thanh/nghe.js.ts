import type { APIRoute } from 'astro';
import { bundledScript } from '../../site/page-script.ts';

/** What reads scripts aloud, fetched at the first press. */
export const GET: APIRoute = async () =>
  new Response(await bundledScript('src/components/radio/listen.ts', {}), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
