import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import { articlePage } from '../content/articles.ts';
import { pictureSize } from '../content/picture-size.ts';
import { absolute } from '../site/href.ts';
import { site } from '../site/settings.ts';
import type { Widget } from './widget.ts';
import type { Thumbnail } from './oembed.ts';

/** Width of a thumbnail in pixels, where the picture itself is not smaller. */
const WIDTH = 600;

/** The cover of the article that a widget is about, as oEmbed wants it; undefined for others, and for what was withdrawn. */
export async function thumbnailOf({ kind, id }: Widget): Promise<Thumbnail | undefined> {
  const article = kind === 'bai' ? await articlePage(id) : undefined;
  // The schema has checked the picture; its type is known to Astro alone.
  const cover = article?.fields.cover as ImageMetadata | undefined;
  if (!cover || article?.fields.withdrawn) return undefined;
  const size = pictureSize(cover);
  const width = Math.min(WIDTH, size.width);
  const { src } = await getImage({ src: cover, width, widths: [], format: 'jpeg' });
  return {
    thumbnail_url: src.startsWith('/') ? site().siteUrl + src : absolute(`/${src}`),
    thumbnail_width: width,
    thumbnail_height: Math.round((width * size.height) / size.width),
  };
}
