import {
  POSTER_FORMATS,
  posterPdf,
  posterPng,
  posterPreview,
  posterTemplates,
  type Poster,
  type PosterFile,
} from '../../channels/posters/poster.ts';
import { canTypeset } from '../../channels/print/typst.ts';
import { told, type FileFacts } from './files.ts';
import { keptFile } from './kept-file.ts';
import { sitePosters } from './site-posters.ts';

/** File that shows a poster in lists. */
export const PREVIEW = 'xem-truoc.webp';

/** Address of a poster's file. */
export const posterAddress = (poster: Poster, file: PosterFile | typeof PREVIEW): string =>
  `/ap-phich/${poster.id}/${file}`;

/** A file of a poster, kept from build to build while nothing in it changes. */
export function posterFile(poster: Poster, file: PosterFile | typeof PREVIEW): Promise<Buffer> {
  return keptFile([poster, file], posterTemplates(), async () => {
    if (file === PREVIEW) return posterPreview(poster);
    if (file.endsWith('.png')) return posterPng(poster, file);
    const made = await posterPdf(poster, file);
    // Said once: all sizes leave out the same.
    return file === 'a3.pdf' ? told(posterAddress(poster, file), made) : made.pdf;
  });
}

/** Every file with an ending that this site's posters have, as pages of Astro name them; none where this machine cannot set them. */
export async function posterPaths(ending: 'pdf' | 'png' | 'webp') {
  if (!(await canTypeset())) return [];
  const files = [...(Object.keys(POSTER_FORMATS) as PosterFile[]), PREVIEW] as const;
  const all = (await sitePosters()).flatMap(({ poster, copies }) => [
    poster,
    ...copies.map((copy) => copy.poster),
  ]);
  return all.flatMap((poster) =>
    files
      .filter((file) => file.endsWith(`.${ending}`))
      .map((file) => ({
        params: { poster: `${poster.id}/${file.slice(0, -ending.length - 1)}` },
        props: { poster, file },
      })),
  );
}

/** One of them. */
export interface PosterRequest {
  readonly poster: Poster;
  readonly file: PosterFile | typeof PREVIEW;
}

/** The files of a poster as a page names them; none where this machine could not make them. */
export const posterFacts = async (poster: Poster): Promise<FileFacts[]> =>
  (await canTypeset())
    ? Promise.all(
        (Object.keys(POSTER_FORMATS) as PosterFile[]).map(async (file) => ({
          label: POSTER_FORMATS[file].label,
          address: posterAddress(poster, file),
          bytes: (await posterFile(poster, file)).length,
        })),
      )
    : [];

/** A link to the posters that one of them stands among, by its place on their page. */
export const posterPlace = ({ id }: Pick<Poster, 'id'>): string => `/ap-phich/#${id}`;
