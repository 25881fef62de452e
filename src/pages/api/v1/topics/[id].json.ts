import type { APIRoute } from 'astro';
import { topicResponse } from '../../../../feeds/api/site-api.ts';
import { topicFeedPaths } from '../../../../feeds/site-feeds.ts';

export const getStaticPaths = topicFeedPaths;

export const GET: APIRoute<{ id: string }> = ({ props }) => topicResponse(props.id);
