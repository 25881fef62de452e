import type { APIRoute } from 'astro';
import { indices, type IndexContent } from '../../../content/indices.ts';
import { indexTable, tableResponse } from '../../../feeds/tables.ts';

export const getStaticPaths = async () =>
  (await indices()).map((index) => ({ params: { id: index.id }, props: { index } }));

export const GET: APIRoute<{ index: IndexContent }> = ({ props }) =>
  tableResponse(indexTable(props.index.fields));
