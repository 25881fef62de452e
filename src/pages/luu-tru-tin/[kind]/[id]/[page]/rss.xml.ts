import type { APIRoute } from 'astro';
import { archivePaths, archiveResponse, type ArchivePage } from '../../../../../feeds/site-feeds.ts';

export const getStaticPaths = archivePaths;

export const GET: APIRoute<ArchivePage> = ({ props }) => archiveResponse(props, 'rss.xml');
