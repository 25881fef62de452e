import { absolute } from '../../site/href.ts';
import { openDataSentences as say } from '../../site/sentences/open-data.ts';
import { catalogueText } from './catalogue.ts';
import { openApiText } from './open-api.ts';
import { dataPublication } from './publication.ts';

const answer = (text: string, mediaType: string): Response =>
  new Response(text, { headers: { 'content-type': `${mediaType}; charset=utf-8` } });

/** The description of the whole API. */
export const openApiResponse = async (): Promise<Response> =>
  answer(openApiText(await dataPublication(), absolute), 'application/json');

/** The catalogue of the data. */
export const catalogueResponse = async (): Promise<Response> =>
  answer(catalogueText(await dataPublication(), absolute), 'application/ld+json');

/** What programs get that ask for a document that is not there: hosts name this file in their own words. */
export const missingResponse = (): Response =>
  answer(
    `${JSON.stringify({ error: 404, message: say.missingDocument, index: absolute('/api/v1/index.json') }, undefined, 2)}\n`,
    'application/json',
  );
