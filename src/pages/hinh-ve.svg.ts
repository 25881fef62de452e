import type { APIRoute } from 'astro';
import { pictogramsSvg } from '../charts/pictograms.ts';

export const GET: APIRoute = () =>
  new Response(pictogramsSvg(), { headers: { 'content-type': 'image/svg+xml' } });
