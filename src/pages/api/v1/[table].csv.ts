import type { APIRoute } from 'astro';
import { apiTable, tablePaths } from '../../../feeds/site-tables.ts';
import { tableResponse } from '../../../feeds/tables.ts';

export const getStaticPaths = tablePaths;

export const GET: APIRoute<object, { table: string }> = async ({ params }) =>
  tableResponse(await apiTable(params.table));
