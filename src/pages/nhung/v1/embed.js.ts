import type { APIRoute } from 'astro';
import { newestLoader } from '../../../embed/releases.ts';
import { site } from '../../../site/settings.ts';

/** The loader that hosts paste. */
export const GET: APIRoute = () =>
  new Response(newestLoader(site().siteUrl, site().basePath).code, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
