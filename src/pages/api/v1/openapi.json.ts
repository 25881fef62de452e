import type { APIRoute } from 'astro';
import { openApiResponse } from '../../../feeds/api/whole-api.ts';

export const GET: APIRoute = () => openApiResponse();
