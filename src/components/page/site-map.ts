import { articles } from '../../content/articles.ts';
import { documents } from '../../content/documents.ts';
import { guides, questions } from '../../content/guides.ts';
import { indices } from '../../content/indices.ts';
import { plans } from '../../content/plans.ts';
import { topics } from '../../content/topics.ts';
import { units } from '../../content/units.ts';
import { articleAddress } from '../../model/article.ts';
import { documentAddress } from '../../model/document.ts';
import { guideAddress } from '../../model/guide.ts';
import { indexAddress } from '../../model/performance-index.ts';
import { planAddress } from '../../model/plan.ts';
import { questionAddress } from '../../model/question.ts';
import { topicAddress } from '../../model/topic.ts';
import { unitAddress } from '../../model/unit.ts';
import { STANDING_PAGES, standingPages } from '../../site/pages.ts';
import { readingSentences as say } from '../../site/sentences.ts';

/** A group of the site map. */
export interface SiteMapSection {
  readonly title: string;
  readonly links: readonly {
    readonly title: string;
    readonly address: string;
    readonly lang?: 'en' | undefined;
  }[];
}

interface Titled {
  readonly id: string;
  readonly fields: { readonly title: string };
}
const titled = (pages: readonly Titled[], addressOf: (id: string) => string) =>
  pages.map(({ id, fields }) => ({ title: fields.title, address: addressOf(id) }));

/** Every page of the section, in groups; lists that run over several pages stand once. */
export async function siteMapSections(): Promise<SiteMapSection[]> {
  const standing = standingPages.filter(({ hidden }) => !hidden);
  return [
    {
      title: say.siteMapStanding,
      links: standing.map(({ label, address, lang }) => ({ title: label, address, lang })),
    },
    { title: STANDING_PAGES['/huong-dan/'].label, links: titled(await guides(), guideAddress) },
    { title: STANDING_PAGES['/hoi-dap/'].label, links: titled(await questions(), questionAddress) },
    { title: STANDING_PAGES['/tin-tuc/'].label, links: titled(await articles(), articleAddress) },
    {
      title: STANDING_PAGES['/chuyen-muc/'].label,
      links: (await topics()).map(({ id, label }) => ({ title: label, address: topicAddress(id) })),
    },
    { title: STANDING_PAGES['/chi-so/'].label, links: titled(await indices(), indexAddress) },
    { title: STANDING_PAGES['/ke-hoach/'].label, links: titled(await plans(), planAddress) },
    {
      title: STANDING_PAGES['/don-vi/'].label,
      links: (await units()).map(({ id, name }) => ({ title: name, address: unitAddress(id) })),
    },
    {
      title: STANDING_PAGES['/van-ban/'].label,
      links: (await documents()).map(({ id, fields }) => ({
        title: `${fields.kind} ${fields.number}`,
        address: documentAddress(id),
      })),
    },
  ];
}
