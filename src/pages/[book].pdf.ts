import type { APIRoute } from 'astro';
import { handbookFile } from '../components/print/files.ts';
import { handbookSentences } from '../site/sentences/handbook.ts';
import { canTypeset } from '../channels/print/typst.ts';

/** `/so-tay.pdf`; none where this machine has no program to set it. */
export const getStaticPaths = async () => {
  if (await canTypeset()) return [{ params: { book: 'so-tay' } }];
  process.stderr.write(`${handbookSentences.noProgram}\n`);
  return [];
};

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await handbookFile()), { headers: { 'content-type': 'application/pdf' } });
