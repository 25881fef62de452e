import type { APIRoute } from 'astro';
import { MDX_PARTS } from '../../../components/mdx/components.ts';
import { documentPaths, documentResponse } from '../../../feeds/api/site-api.ts';

export const getStaticPaths = documentPaths;

export const GET: APIRoute<object, { document: string }> = ({ params }) =>
  documentResponse(params.document, MDX_PARTS);
