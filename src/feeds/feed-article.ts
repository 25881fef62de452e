import { articleAddress, firstId, type Article } from '../model/article.ts';
import { feedSentences as say } from '../site/sentences/feeds.ts';
import { articleHtml, tombstoneHtml } from './article-text.ts';
import type { FeedArticle } from './feed.ts';

/** What turns an article into a feed's article, besides its own fields. */
export interface FeedArticleParts {
  /** Its rendered Markdown. */
  readonly html: string;
  readonly categories: readonly string[];
  /** Absolute address of its picture. */
  readonly cover?: string | undefined;
  /** Makes a root-relative address absolute. */
  readonly absolute: (address: string) => string;
  /** Makes an identifier of a root-relative address. */
  readonly identified: (address: string) => string;
}

const latest = (days: readonly (string | undefined)[], otherwise: string): string =>
  days.reduce<string>((last, day) => (day !== undefined && day > last ? day : last), otherwise);

/** An article as feeds tell it; a withdrawn one says only that it was withdrawn, and why. */
export function feedArticle(id: string, fields: Article, parts: FeedArticleParts): FeedArticle {
  const { absolute, identified, html, categories, cover } = parts;
  const address = absolute(articleAddress(id));
  const known = { id: identified(articleAddress(firstId(id, fields))), address };
  const { withdrawn, date, updated } = fields;
  if (withdrawn) {
    const replacement = withdrawn.replacement && absolute(withdrawn.replacement);
    return {
      ...known,
      title: say.withdrawn(fields.title),
      summary: withdrawn.reason,
      html: tombstoneHtml(withdrawn, replacement),
      published: date,
      updated: latest([withdrawn.date], date),
      categories,
    };
  }
  return {
    ...known,
    title: fields.title,
    summary: fields.description,
    html: articleHtml(fields, { html, address, cover }),
    published: date,
    updated: latest([updated, ...(fields.corrections ?? []).map((one) => one.date)], date),
    author: fields.author,
    categories,
    image: cover,
  };
}
