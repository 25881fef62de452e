import { articleAddress, firstId, type Article } from '../../model/article.ts';
import type { Identified } from '../../model/publication.ts';
import { articleApiAddress, articlePageAddress } from './addresses.ts';
import type { Absolute } from './api-document.ts';
import { tombstone } from './tombstone.ts';

/** An article, as lists tell it or (with its HTML) whole. */
export const articleValue = ({ id, fields }: Identified<Article>, absolute: Absolute, html?: string) =>
  fields.withdrawn
    ? tombstone(id, fields.withdrawn, absolute)
    : {
        ...fields,
        id,
        firstId: firstId(id, fields),
        url: absolute(articleAddress(id)),
        api: absolute(articleApiAddress(id)),
        html,
      };

export type Articles = readonly Identified<Article>[];

/** As many of the newest articles stand in a list, and in each of the files that hold all. */
export const API_LENGTH = 500;

/** Addresses of the files that hold all of so many articles, newest first. */
export const articlePages = (count: number, absolute: Absolute): string[] =>
  Array.from({ length: Math.ceil(count / API_LENGTH) }, (_, before) =>
    absolute(articlePageAddress(before + 1)),
  ).reverse();

/**
 * One of the files that hold all articles, which come newest first; page 1 has the oldest, so that no full one changes when articles
 * are added.
 */
export function articlePageValue(articles: Articles, page: number, absolute: Absolute) {
  const end = articles.length - (page - 1) * API_LENGTH;
  const listed = articles.slice(Math.max(0, end - API_LENGTH), end);
  return {
    page,
    articles: listed.map((article) => articleValue(article, absolute)),
    older: page > 1 ? absolute(articlePageAddress(page - 1)) : undefined,
    newer: end > API_LENGTH ? absolute(articlePageAddress(page + 1)) : undefined,
  };
}

/** The newest of the articles of a list; where it has more, the files that hold all of the section, `whole` in number. */
export const newestValue = (articles: Articles, whole: number, absolute: Absolute) => ({
  articles: articles.slice(0, API_LENGTH).map((article) => articleValue(article, absolute)),
  ...(articles.length > API_LENGTH && { pages: articlePages(whole, absolute) }),
});

export const articlesValue = (articles: Articles, absolute: Absolute) => ({
  ...newestValue(articles, articles.length, absolute),
  pages: articlePages(articles.length, absolute),
});
