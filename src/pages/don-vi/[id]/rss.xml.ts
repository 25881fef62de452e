import type { APIRoute } from 'astro';
import { feedResponse, unitFeed, unitFeedPaths } from '../../../feeds/site-feeds.ts';

export const getStaticPaths = unitFeedPaths;

export const GET: APIRoute<object, { id: string }> = async ({ params }) =>
  feedResponse(await unitFeed(params.id), 'rss.xml');
