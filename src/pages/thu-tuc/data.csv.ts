import type { APIRoute } from 'astro';
import { waivedProcedures } from '../../content/procedures.ts';
import { proceduresTable, tableResponse } from '../../feeds/tables.ts';

export const GET: APIRoute = async () => tableResponse(proceduresTable(await waivedProcedures()));
