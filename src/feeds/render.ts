import { getImage } from 'astro:assets';
import { loadRenderers } from 'astro:container';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import type { ImageMetadata } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { body, type Content } from '../content/collection.ts';
import { remembered } from '../content/trace.ts';
import { absolute } from '../site/href.ts';
import { site } from '../site/settings.ts';

/** Wide enough for a feed reader's column. */
const COVER_WIDTH = 1200;

const container = loadRenderers([getContainerRenderer()]).then((renderers) =>
  AstroContainer.create({ renderers }),
);

/** What the components of a `.mdx` text are, by name: they belong to pages, and so pages hand them in. */
export type BodyComponents = Readonly<Record<string, unknown>>;

/** The body of a Markdown page as HTML, pictures included, rendered once per build. */
export const bodyHtml = remembered(
  async (content: Content<unknown>, components: BodyComponents = {}): Promise<string> => {
    const { Content: Body } = await body(content);
    return (await container).renderToString(Body, { props: { components } });
  },
);

/** Absolute address of an article's picture, sized for feeds; undefined without one. */
export async function coverAddress(cover: unknown): Promise<string | undefined> {
  if (!cover) return undefined;
  // The schema has checked the picture; its type is known to Astro alone.
  const { src } = await getImage({
    src: cover as ImageMetadata,
    width: COVER_WIDTH,
    widths: [],
    format: 'jpeg',
  });
  return src.startsWith('/') ? site().siteUrl + src : absolute(`/${src}`);
}
