import type { APIRoute } from 'astro';
import { contactsResponse } from '../../channels/contacts/site-contacts.ts';
import { hotlines } from '../../content/hotlines.ts';

export const GET: APIRoute = async () => contactsResponse(await hotlines());
