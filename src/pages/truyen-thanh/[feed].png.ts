import type { APIRoute, GetStaticPaths } from 'astro';
import { episodes } from '../../channels/radio/podcast.ts';
import { podcastPng } from '../../feeds/site-files.ts';
import { siteColours } from '../../site/brand-colours.ts';

/** The picture of the podcast, where anything was recorded. */
export const getStaticPaths = (async () =>
  (await episodes()).length ? [{ params: { feed: 'podcast' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(await podcastPng(siteColours().brand), { headers: { 'content-type': 'image/png' } });
