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
import { readingSentences as say } from '../../site/sentences.ts';
import { FOOT_MENU, MAIN_MENU, menuEntry } from './menu.ts';

/** A group of the site map. */
export interface SiteMapSection {
  readonly title: string;
  readonly links: readonly { readonly title: string; readonly address: string }[];
}

interface Titled {
  readonly id: string;
  readonly fields: { readonly title: string };
}
const titled = (pages: readonly Titled[], addressOf: (id: string) => string) =>
  pages.map(({ id, fields }) => ({ title: fields.title, address: addressOf(id) }));

/** Every page of the section, in groups; lists that run over several pages stand once. */
export async function siteMapSections(): Promise<SiteMapSection[]> {
  const names = say.pageNames;
  const standing = [...MAIN_MENU, ...FOOT_MENU, menuEntry('/tim-kiem/')];
  return [
    { title: say.siteMapStanding, links: standing.map(({ label, address }) => ({ title: label, address })) },
    { title: names['/huong-dan/'], links: titled(await guides(), guideAddress) },
    { title: names['/hoi-dap/'], links: titled(await questions(), questionAddress) },
    { title: names['/tin-tuc/'], links: titled(await articles(), articleAddress) },
    {
      title: names['/chuyen-muc/'],
      links: (await topics()).map(({ id, label }) => ({ title: label, address: topicAddress(id) })),
    },
    { title: names['/chi-so/'], links: titled(await indices(), indexAddress) },
    { title: names['/ke-hoach/'], links: titled(await plans(), planAddress) },
    {
      title: names['/don-vi/'],
      links: (await units()).map(({ id, name }) => ({ title: name, address: unitAddress(id) })),
    },
    {
      title: names['/van-ban/'],
      links: (await documents()).map(({ id, fields }) => ({
        title: `${fields.kind} ${fields.number}`,
        address: documentAddress(id),
      })),
    },
  ];
}
