import type { APIRoute, GetStaticPaths } from 'astro';
import { typeOf } from '../../../hosting/server-files/media-types.ts';
import { editor, type EditorFile } from '../../../components/desk/editor-files.ts';

/** The editor's files. */
export const getStaticPaths = (async () => {
  const { folder, files } = await editor();
  return files.map((file) => ({ params: { folder, file: file.name }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: EditorFile }> = ({
  props: {
    file: { name, bytes },
  },
}) =>
  new Response(bytes, {
    headers: { 'content-type': typeOf(name) },
  });
