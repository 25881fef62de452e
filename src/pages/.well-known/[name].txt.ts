import type { APIRoute, GetStaticPaths } from 'astro';
import { securityText } from '../../feeds/site-files.ts';
import { absolute } from '../../site/href.ts';
import { site } from '../../site/settings.ts';
import { today } from '../../site/today.ts';

/** Nobody to tell means no file: the settings name them, nothing is invented. */
export const getStaticPaths = (() =>
  site().securityContacts ? [{ params: { name: 'security' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(securityText(site().securityContacts ?? [], absolute('/.well-known/security.txt'), today()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
