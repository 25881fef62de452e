import type { APIRoute, GetStaticPaths } from 'astro';
import { formerAddresses, widgets } from '../../../embed/catalogue.ts';
import type { Widget } from '../../../embed/widget.ts';
import { oembedAnswer, oembedPaths } from '../../../embed/oembed.ts';
import { thumbnailOf } from '../../../embed/thumbnail.ts';

/** One static oEmbed answer per page that has a widget, and per widget. */
export const getStaticPaths = (async () =>
  [...oembedPaths(await widgets(), await formerAddresses())].map(([address, widget]) => ({
    params: { path: address.replace(/^\/|\/$/g, '') || undefined },
    props: { widget },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ widget: Widget }> = async ({ props: { widget } }) =>
  Response.json(oembedAnswer(widget, await thumbnailOf(widget)));
