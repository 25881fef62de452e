import type { APIRoute } from 'astro';
import { markSvg } from '../feeds/mark.ts';
import { siteColours } from '../site/brand-colours.ts';

export const GET: APIRoute = () =>
  new Response(markSvg(siteColours().brand), { headers: { 'content-type': 'image/svg+xml' } });
