import { articles } from '../../content/articles.ts';
import { events } from '../../content/events.ts';
import { quizzes } from '../../content/quizzes.ts';
import { contentPages } from '../../content/pages.ts';
import type { ContentPage } from '../../model/content-page.ts';
import { STANDING_PAGES, standingPages } from '../../site/pages.ts';
import { articleSentences } from '../../site/sentences/articles.ts';
import { pageSentences as say } from '../../site/sentences/page.ts';
import { toolsSentences as tools } from '../../site/sentences/tools.ts';
import { monthsOf } from '../articles/months.ts';

const TOOLS = '/cong-cu/';
const NEWS = '/tin-tuc/';

/** More articles than these stand by months, each with the place where its list begins. */
const ARTICLES = 100;

/** A group of the site map. */
export interface SiteMapSection {
  readonly title: string;
  readonly links: readonly {
    readonly title: string;
    readonly address: string;
    readonly lang?: 'en' | undefined;
  }[];
}

/** The months of the news, where there is so much of it that the map would be a list of articles. */
async function newsByMonth(): Promise<SiteMapSection['links'] | undefined> {
  const all = await articles();
  if (all.length <= ARTICLES) return undefined;
  return monthsOf(all).map(({ title, address, count }) => ({
    title: articleSentences.archiveCount(title, count),
    address,
  }));
}

/** Every page of the section: the standing ones, what stands below each, then types without a list; lists that run over several pages stand once. */
export async function siteMapSections(): Promise<SiteMapSection[]> {
  const none: readonly string[] = [
    ...((await events()).length > 0 ? [] : ['/su-kien/']),
    ...((await quizzes()).length > 0 ? [] : ['/trac-nghiem/']),
  ];
  const standing = standingPages.filter(({ hidden, address }) => !hidden && !none.includes(address));
  const pages = (await contentPages()).filter(({ fields }) => !fields.withdrawn);
  const lists = standing.filter(({ address }) => address !== '/');
  const isUnlisted = ({ address }: ContentPage) => !lists.some((list) => address.startsWith(list.address));
  const months = await newsByMonth();
  return [
    {
      title: say.siteMapStanding,
      links: standing.map(({ label, address, lang }) => ({ title: label, address, lang })),
    },
    ...lists.map(({ label, address: list }) => ({
      title: label,
      links: (list === NEWS && months) || pages.filter(({ address }) => address.startsWith(list)),
    })),
    ...[...Map.groupBy(pages.filter(isUnlisted), ({ type }) => type)].map(([title, links]) => ({
      title,
      links,
    })),
    // No search engine is led there; those who publish look for it here.
    { title: tools.siteMapTitle, links: [{ title: STANDING_PAGES[TOOLS].label, address: TOOLS }] },
  ];
}
