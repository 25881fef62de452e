import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Recording } from '../../../../../channels/radio/audio.ts';
import { episodes } from '../../../../../channels/radio/podcast.ts';

/** What was recorded, beside the script. */
export const getStaticPaths = (async () =>
  (await episodes()).map(({ matter, recording }) => {
    const [year, slug] = matter.content.id.split('/');
    return { params: { year, slug, audio: matter.fields.audio }, props: { recording } };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ recording: Recording }> = async ({ props: { recording } }) =>
  new Response(new Uint8Array(await readFile(recording.file)), {
    headers: { 'content-type': recording.type },
  });
