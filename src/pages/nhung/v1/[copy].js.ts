import type { APIRoute, GetStaticPaths } from 'astro';
import { servedLoaders } from '../../../embed/releases.ts';
import { site } from '../../../site/settings.ts';

/** Copies of every released loader that never change, for hosts that demand an SRI value. */
export const getStaticPaths = (() =>
  servedLoaders(site().siteUrl, site().basePath).map(({ immutableAddress, code }) => ({
    params: { copy: immutableAddress.replace(/^.*\/|\.js$/g, '') },
    props: { code },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
