import type { APIRoute } from 'astro';
import { feedResponse, siteFeed } from '../feeds/site-feeds.ts';

export const GET: APIRoute = async () => feedResponse(await siteFeed(), 'rss.xml');
