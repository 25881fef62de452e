import type { APIRoute } from 'astro';
import { dossierFigures } from '../../content/lists.ts';
import { figuresTable, tableResponse } from '../../feeds/tables.ts';

export const GET: APIRoute = async () => tableResponse(figuresTable(await dossierFigures()));
