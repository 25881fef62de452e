import { articlesOfUnit, type ArticleContent } from '../../content/articles.ts';
import { units, type UnitContent } from '../../content/units.ts';
import { unitAddress } from '../../model/unit.ts';

/** Articles that stand on a unit's own page. */
export const UNIT_NEWS = 6;

/** Address of the list of all articles about a unit; there is one where its own page does not hold them all. */
export const unitNewsAddress = (id: string): string => `${unitAddress(id)}tin/`;

/** Units with more articles than stand on their own pages, and those articles, newest first. */
export async function unitNewsLists(): Promise<{ unit: UnitContent; articles: readonly ArticleContent[] }[]> {
  const lists = (await units()).map(async (unit) => ({ unit, articles: await articlesOfUnit(unit.id) }));
  return (await Promise.all(lists)).filter(({ articles }) => articles.length > UNIT_NEWS);
}
