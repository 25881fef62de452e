import { relatedIn, type Article } from '../model/article.ts';
import { newestFirst } from '../model/order.ts';
import { collection, type Content } from './collection.ts';
import { onceForEach } from './once.ts';
import { published } from './published.ts';
import { traced } from './trace.ts';

export type ArticleContent = Content<Article>;
type Articles = readonly ArticleContent[];

const all = published(() => collection('articles'), newestFirst);

/** Articles with a page today, newest first. */
export const articlePages = traced('articles with a page', all.pages);

/** Articles of which this run makes a page, newest first. */
export const articlesWithPage = traced('articles made', all.made);

/** Articles in lists, newest first. */
export const articles = traced('articles', all.listed);

const byId = onceForEach((articles: Articles) => new Map(articles.map((one) => [one.id, one])));

/** The article of an identifier, when it has a page today. */
export const articlePage = traced('article', async (id: string) => byId(await all.pages()).get(id));

/** Articles under each key that they have, all in their order. */
function byKey(all: Articles, keysOf: (article: Article) => readonly string[] | undefined) {
  const groups = new Map<string, ArticleContent[]>();
  for (const article of all)
    for (const key of new Set(keysOf(article.fields))) {
      const group = groups.get(key);
      if (group) group.push(article);
      else groups.set(key, [article]);
    }
  return groups;
}

/** Articles of a list by what they have in common. */
const grouped = onceForEach((all: Articles) => ({
  topic: byKey(all, ({ topic }) => [topic]),
  unit: byKey(all, ({ units }) => units),
  document: byKey(all, ({ documents }) => documents),
  plan: byKey(all, ({ plan }) => plan),
}));

const find = traced(
  'articles by',
  async (way: keyof ReturnType<typeof grouped>, key: string): Promise<Articles> =>
    grouped(await all.listed())[way].get(key) ?? [],
);

/** Articles of a topic, newest first. */
export const articlesOfTopic = (topic: string): Promise<Articles> => find('topic', topic);

/** Articles about a unit, newest first. */
export const articlesOfUnit = (unit: string): Promise<Articles> => find('unit', unit);

/** Articles that cite a document, newest first. */
export const articlesCiting = (document: string): Promise<Articles> => find('document', document);

/** Articles that serve an item of the plan (`III.1`, `II.1.3`), newest first. */
export const articlesServing = (reference: string): Promise<Articles> => find('plan', reference);

const byYear = onceForEach((all: Articles) => Map.groupBy(all, ({ id }) => id.slice(0, 4)));

/** Articles by the year of their folder, newest first. */
export const articlesByYear = traced('articles by year', async (): Promise<ReadonlyMap<string, Articles>> =>
  byYear(await all.listed()),
);

const relatives = onceForEach(relatedIn<ArticleContent>);

const relatedTo = traced('articles related to', async (id: string): Promise<Articles> => {
  const article = byId(await all.made()).get(id);
  return article ? relatives(await all.listed())(article) : [];
});

/** A few articles that share the topic, a unit or a document with one, closest first. */
export const articlesRelatedTo = ({ id }: ArticleContent): Promise<Articles> => relatedTo(id);
