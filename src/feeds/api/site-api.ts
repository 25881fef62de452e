import { articlePages, type ArticleContent } from '../../content/articles.ts';
import { contentChanged } from '../../content/changed.ts';
import { documents } from '../../content/documents.ts';
import { eventPages } from '../../content/events.ts';
import { guidePages } from '../../content/guides.ts';
import { hotlines, hotlinesOfUnit } from '../../content/hotlines.ts';
import { indices } from '../../content/indices.ts';
import { dossierFigures } from '../../content/lists.ts';
import { contentPages } from '../../content/pages.ts';
import { evidenceOf, plans } from '../../content/plans.ts';
import { waivedProcedures } from '../../content/procedures.ts';
import { renamed } from '../../content/moved.ts';
import { topic, topics } from '../../content/topics.ts';
import { unit, units } from '../../content/units.ts';
import { articleAddress } from '../../model/article.ts';
import { guideAddress } from '../../model/guide.ts';
import { absolute } from '../../site/href.ts';
import { site } from '../../site/settings.ts';
import { portableHtml } from '../html.ts';
import { articleHtml } from '../article-text.ts';
import { bodyHtml, coverAddress, type BodyComponents } from '../render.ts';
import { API_LISTING } from './addresses.ts';
import { apiText, schemaText } from './api-document.ts';
import { API_SHAPES, type ApiShape } from './shapes/index.ts';
import { API_LENGTH, articlePageValue, articlesValue, articleValue } from './article-values.ts';
import {
  activitiesValue,
  correctionsValue,
  documentsValue,
  eventsValue,
  guidesValue,
  hotlinesValue,
  indexValue,
  indicesValue,
  proceduresValue,
  processingValue,
  topicValue,
  unitsValue,
  unitValue,
} from './values.ts';

const answer = (text: string, mediaType = 'application/json'): Response =>
  new Response(text, { headers: { 'content-type': `${mediaType}; charset=utf-8` } });

const guides = async (components: BodyComponents) =>
  Promise.all(
    (await guidePages()).map(async (guide) => ({
      ...guide,
      html: guide.fields.withdrawn
        ? ''
        : portableHtml(await bodyHtml(guide, components), absolute(guideAddress(guide.id))),
    })),
  );

const evidencedPlans = async () =>
  Promise.all(
    (await plans()).map(async (plan) => ({
      ...plan,
      evidence: (await evidenceOf(plan.id)).map(({ fields }) => fields),
    })),
  );

/** What each standing document of the API holds. */
const VALUES: Readonly<Partial<Record<ApiShape, (components: BodyComponents) => Promise<unknown>>>> = {
  index: async () => {
    const { title, description } = site();
    const resources = API_LISTING.filter(({ name }) => name !== 'index');
    return indexValue(
      {
        title,
        description,
        updated: await contentChanged(),
        articles: (await articlePages()).length,
        resources,
        topics: await topics(),
        units: await units(),
      },
      absolute,
    );
  },
  articles: async () => articlesValue(await articlePages(), absolute),
  units: async () => unitsValue(await units(), absolute),
  guides: async (components) => guidesValue(await guides(components), absolute),
  events: async () => eventsValue(await eventPages(), absolute),
  hotlines: async () => hotlinesValue(await hotlines()),
  procedures: async () => proceduresValue(await waivedProcedures(), absolute),
  indices: async () => indicesValue(await indices(), absolute),
  documents: async () => documentsValue(await documents(), absolute),
  activities: async () => activitiesValue(await evidencedPlans(), absolute),
  corrections: async () => correctionsValue(await contentPages(), absolute),
  processing: async () => processingValue(await dossierFigures(), absolute),
};

/** Paths of the standing documents. */
export const documentPaths = () => API_LISTING.map(({ name }) => ({ params: { document: name } }));

/** One standing document, guides with the components of their texts. @throws Error for a name that `API_LISTING` does not have. */
export async function documentResponse(name: string, components: BodyComponents): Promise<Response> {
  const shape = name as ApiShape;
  const value = VALUES[shape];
  if (!value) throw new Error(`The API has no document “${name}”.`);
  return answer(apiText(shape, await value(components), absolute));
}

/** Paths of the articles, tombstones among them, also under the identifiers that they had before. */
export async function articlePaths() {
  const articles = new Map((await articlePages()).map((article) => [article.id, article]));
  const before = await renamed([...articles.keys()], articleAddress);
  return [...[...articles.keys()].map((id) => ({ former: id, id })), ...before].flatMap(({ former, id }) => {
    const [year, slug] = former.split('/');
    const article = articles.get(id);
    return article ? [{ params: { year, slug }, props: { article } }] : [];
  });
}

/** Paths of the files that hold all articles. */
export const articlePagePaths = async () =>
  Array.from({ length: Math.ceil((await articlePages()).length / API_LENGTH) }, (_, before) => ({
    params: { page: String(before + 1) },
  }));

/** One of the files that hold all articles. */
export const articlePageResponse = async (page: string): Promise<Response> =>
  answer(apiText('articlePage', articlePageValue(await articlePages(), Number(page), absolute), absolute));

/** One whole article. */
export async function articleResponse(article: ArticleContent): Promise<Response> {
  const { id, fields } = article;
  const html = fields.withdrawn
    ? undefined
    : articleHtml(fields, {
        html: await bodyHtml(article),
        address: absolute(articleAddress(id)),
        cover: await coverAddress(fields.cover),
      });
  return answer(apiText('article', articleValue(article, absolute, html), absolute));
}

/** One topic with its articles, tombstones among them. */
export async function topicResponse(id: string): Promise<Response> {
  const all = await articlePages();
  const articles = all.filter(({ fields }) => fields.topic === id);
  return answer(apiText('topic', topicValue(await topic(id), articles, all.length, absolute), absolute));
}

/** One unit with its hotlines and the articles about it, tombstones among them. */
export async function unitResponse(id: string): Promise<Response> {
  const all = await articlePages();
  const articles = all.filter(({ fields }) => fields.units?.includes(id));
  const value = unitValue(await unit(id), await hotlinesOfUnit(id), articles, all.length, absolute);
  return answer(apiText('unit', value, absolute));
}

/** Paths of the schemas. */
export const schemaPaths = () => Object.keys(API_SHAPES).map((shape) => ({ params: { shape } }));

/** The JSON Schema of one kind of document. */
export const schemaResponse = (shape: string): Response =>
  answer(schemaText(shape as ApiShape, absolute), 'application/schema+json');
