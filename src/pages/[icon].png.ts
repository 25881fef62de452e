import type { APIRoute } from 'astro';
import { iconPng, ICONS, type IconName } from '../feeds/site-files.ts';
import { siteColours } from '../site/brand-colours.ts';

export const getStaticPaths = () => Object.keys(ICONS).map((icon) => ({ params: { icon } }));

export const GET: APIRoute<object, { icon: string }> = async ({ params }) =>
  new Response(await iconPng(params.icon as IconName, siteColours().brand), {
    headers: { 'content-type': 'image/png' },
  });
