import type { APIRoute, GetStaticPaths } from 'astro';
import { contactsResponse } from '../../../channels/contacts/site-contacts.ts';
import { hotlines, hotlinesOfUnit } from '../../../content/hotlines.ts';
import { reachableOf } from '../../../model/hotline.ts';

/** Only units that can be reached have contacts. */
export const getStaticPaths = (async () => {
  const ids = new Set(reachableOf(await hotlines()).flatMap(({ unit }) => unit ?? []));
  return [...ids].map((id) => ({ params: { id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<object, { id: string }> = async ({ params }) =>
  contactsResponse(await hotlinesOfUnit(params.id));
