import type { APIRoute } from 'astro';
import { ebookFile } from '../components/print/files.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await ebookFile()), { headers: { 'content-type': 'application/epub+zip' } });
