import type { APIRoute } from 'astro';
import { canTypeset } from '../../../channels/print/typst.ts';
import { sheetFile } from '../../../components/print/files.ts';
import { guides, type GuideContent } from '../../../content/guides.ts';

export const getStaticPaths = async () =>
  (await canTypeset())
    ? (await guides()).map((guide) => ({ params: { slug: guide.id }, props: { guide } }))
    : [];

/** A guide as one A4 sheet. */
export const GET: APIRoute<{ guide: GuideContent }> = async ({ props }) =>
  new Response(new Uint8Array(await sheetFile(props.guide)), {
    headers: { 'content-type': 'application/pdf' },
  });
