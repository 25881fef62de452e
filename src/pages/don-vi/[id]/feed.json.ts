import type { APIRoute } from 'astro';
import { feedResponse, unitFeed, unitFeedPaths } from '../../../feeds/site-feeds.ts';

export const getStaticPaths = unitFeedPaths;

export const GET: APIRoute<{ id: string }> = async ({ props }) =>
  feedResponse(await unitFeed(props.id), 'feed.json');
