import type { APIRoute } from 'astro';
import { unitResponse } from '../../../../feeds/api/site-api.ts';
import { unitFeedPaths } from '../../../../feeds/site-feeds.ts';

export const getStaticPaths = unitFeedPaths;

export const GET: APIRoute<{ id: string }> = ({ props }) => unitResponse(props.id);
