import type { APIRoute, GetStaticPaths } from 'astro';
import { readerFiles } from '../../../components/word-import/reader-file.ts';

/** What reads Word files in the browser, and what judges them. */
export const getStaticPaths = (async () => {
  const { files } = await readerFiles();
  return Object.entries(files).map(([name, code]) => ({
    params: { reader: name.replace(/\.js$/, '') },
    props: { code },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
