import type { APIRoute } from 'astro';
import { robotsText } from '../feeds/site-files.ts';
import { absolute } from '../site/href.ts';

export const GET: APIRoute = () =>
  new Response(robotsText(absolute('/sitemap-index.xml')), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
