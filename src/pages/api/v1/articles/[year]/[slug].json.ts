import type { APIRoute } from 'astro';
import { articlePaths, articleResponse } from '../../../../../feeds/api/site-api.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<object, { year: string; slug: string }> = ({ params }) =>
  articleResponse(`${params.year}/${params.slug}`);
