import type { APIRoute } from 'astro';
import { siteHealth } from '../feeds/health.ts';

export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(await siteHealth(), undefined, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
