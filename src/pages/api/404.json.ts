import type { APIRoute } from 'astro';
import { missingResponse } from '../../feeds/api/whole-api.ts';

export const GET: APIRoute = () => missingResponse();
