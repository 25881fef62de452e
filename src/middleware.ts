import { defineMiddleware } from 'astro:middleware';
import { keptOrRendered } from './content/rendering.ts';

/** Each page and file of the site passes here before it is rendered. */
export const onRequest = defineMiddleware(({ url, props }, next) =>
  keptOrRendered(url.pathname, props, next),
);
