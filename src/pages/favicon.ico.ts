import type { APIRoute } from 'astro';
import { faviconIco } from '../feeds/site-files.ts';
import { siteColours } from '../site/brand-colours.ts';

export const GET: APIRoute = async () =>
  new Response(await faviconIco(siteColours().brand), { headers: { 'content-type': 'image/x-icon' } });
