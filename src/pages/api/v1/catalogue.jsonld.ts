import type { APIRoute } from 'astro';
import { catalogueResponse } from '../../../feeds/api/whole-api.ts';

export const GET: APIRoute = () => catalogueResponse();
