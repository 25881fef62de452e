import type { APIRoute, GetStaticPaths } from 'astro';
import { readerFile } from '../../../components/word-import/reader-file.ts';

/** What reads Word files in the browser. */
export const getStaticPaths = (async () => {
  const { name, code } = await readerFile();
  return [{ params: { reader: name }, props: { code } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
