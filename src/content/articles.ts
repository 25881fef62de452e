import type { Article } from '../model/article.ts';
import { isPublicOn, newestFirst } from '../model/publication.ts';
import { isPreview } from '../site/preview.ts';
import { today } from '../site/today.ts';
import { collection, type Content } from './collection.ts';

export type ArticleContent = Content<Article>;

/** Articles that have a page today, tombstones among them. */
export async function articlePages(): Promise<ArticleContent[]> {
  const all = await collection('articles');
  return all.filter(({ fields }) => isPublicOn(fields, today())).sort(newestFirst);
}

/** Articles that this run makes a page of: those of today; in a preview also drafts and those that wait for their day. */
export const articlesWithPage = async (): Promise<ArticleContent[]> =>
  isPreview() ? (await collection('articles')).sort(newestFirst) : articlePages();

/** Articles that lists show today: those with a page, but for the withdrawn. */
export const articles = async (): Promise<ArticleContent[]> =>
  (await articlePages()).filter(({ fields }) => !fields.withdrawn);

/** Articles of a topic, newest first. */
export const articlesOfTopic = async (topic: string): Promise<ArticleContent[]> =>
  (await articles()).filter(({ fields }) => fields.topic === topic);

/** Articles about a unit, newest first. */
export const articlesOfUnit = async (unit: string): Promise<ArticleContent[]> =>
  (await articles()).filter(({ fields }) => fields.units?.includes(unit));

/** Articles that cite a document, newest first. */
export const articlesCiting = async (document: string): Promise<ArticleContent[]> =>
  (await articles()).filter(({ fields }) => fields.documents?.includes(document));

/** Up to `most` other articles that share the topic, a unit or a document, closest first. */
export async function relatedArticles(article: ArticleContent, most = 4): Promise<ArticleContent[]> {
  const shares = (one: readonly string[] = [], other: readonly string[] = []) =>
    one.filter((id) => other.includes(id)).length;
  const closeness = ({ fields }: ArticleContent) =>
    (fields.topic === article.fields.topic ? 2 : 0) +
    2 * shares(fields.documents, article.fields.documents) +
    shares(fields.units, article.fields.units);
  return (await articles())
    .filter((other) => other.id !== article.id && closeness(other) > 0)
    .sort((a, b) => closeness(b) - closeness(a) || newestFirst(a, b))
    .slice(0, most);
}
