import type { APIRoute } from 'astro';
import { feedResponse, topicFeed, topicFeedPaths } from '../../../feeds/site-feeds.ts';

export const getStaticPaths = topicFeedPaths;

export const GET: APIRoute<{ id: string }> = async ({ props }) =>
  feedResponse(await topicFeed(props.id), 'atom.xml');
