import type { APIRoute } from 'astro';
import { schemaPaths, schemaResponse } from '../../../../feeds/api/site-api.ts';

export const getStaticPaths = schemaPaths;

export const GET: APIRoute<object, { shape: string }> = ({ params }) => schemaResponse(params.shape);
