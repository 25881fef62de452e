import type { APIRoute } from 'astro';
import { pictogramsSvg } from '../charts/pictograms.ts';
import { siteColours } from '../site/brand-colours.ts';

export const GET: APIRoute = () =>
  new Response(pictogramsSvg(siteColours()), { headers: { 'content-type': 'image/svg+xml' } });
