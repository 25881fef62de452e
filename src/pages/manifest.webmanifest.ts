import type { APIRoute } from 'astro';
import { manifestText } from '../feeds/site-files.ts';
import { siteColours } from '../site/brand-colours.ts';
import { href } from '../site/href.ts';
import { site } from '../site/settings.ts';

export const GET: APIRoute = () =>
  new Response(manifestText({ ...site(), colour: siteColours().brand, href }), {
    headers: { 'content-type': 'application/manifest+json' },
  });
