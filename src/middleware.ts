import { defineMiddleware } from 'astro:middleware';
import { offerJudgement, renderedAndKept } from './content/rendering.ts';

offerJudgement();

/** Each page and file of the site passes here before it is rendered. */
export const onRequest = defineMiddleware(({ url, props }, next) =>
  renderedAndKept(url.pathname, props, next),
);
