import type { APIRoute, GetStaticPaths } from 'astro';
import { episodes, podcastText } from '../../channels/radio/podcast.ts';

/** The podcast, where anything was recorded. */
export const getStaticPaths = (async () =>
  (await episodes()).length ? [{ params: { feed: 'podcast' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(await podcastText(await episodes()), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
