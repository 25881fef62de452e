import type { APIRoute } from 'astro';
import { posterFile, posterPaths, type PosterRequest } from '../../components/print/poster-files.ts';

export const getStaticPaths = () => posterPaths('png');

export const GET: APIRoute<PosterRequest> = async ({ props: { poster, file } }) =>
  new Response(new Uint8Array(await posterFile(poster, file)), { headers: { 'content-type': 'image/png' } });
