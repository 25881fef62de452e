import type { APIRoute } from 'astro';
import { feedResponse, topicFeed, topicFeedPaths } from '../../../feeds/site-feeds.ts';

export const getStaticPaths = topicFeedPaths;

export const GET: APIRoute<object, { id: string }> = async ({ params }) =>
  feedResponse(await topicFeed(params.id), 'feed.json');
