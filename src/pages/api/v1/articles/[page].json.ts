import type { APIRoute } from 'astro';
import { articlePagePaths, articlePageResponse } from '../../../../feeds/api/site-api.ts';

export const getStaticPaths = articlePagePaths;

export const GET: APIRoute<object, { page: string }> = ({ params }) => articlePageResponse(params.page);
