import type { Article } from '../model/article.ts';
import { newestFirst } from '../model/order.ts';
import { collection, type Content } from './collection.ts';
import { published } from './published.ts';

export type ArticleContent = Content<Article>;

/** Articles, newest first: with a page today, made in this run, and in lists. */
export const {
  pages: articlePages,
  made: articlesWithPage,
  listed: articles,
} = published(() => collection('articles'), newestFirst);

/** Articles of a topic, newest first. */
export const articlesOfTopic = async (topic: string): Promise<ArticleContent[]> =>
  (await articles()).filter(({ fields }) => fields.topic === topic);

/** Articles about a unit, newest first. */
export const articlesOfUnit = async (unit: string): Promise<ArticleContent[]> =>
  (await articles()).filter(({ fields }) => fields.units?.includes(unit));

/** Articles that cite a document, newest first. */
export const articlesCiting = async (document: string): Promise<ArticleContent[]> =>
  (await articles()).filter(({ fields }) => fields.documents?.includes(document));
