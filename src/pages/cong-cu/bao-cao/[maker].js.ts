import type { APIRoute, GetStaticPaths } from 'astro';
import { makerFile } from '../../../components/report/maker-file.ts';

/** What makes reports in the browser. */
export const getStaticPaths = (async () => {
  const { name, code } = await makerFile();
  return [{ params: { maker: name }, props: { code } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
