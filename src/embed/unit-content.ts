import { articles, type ArticleContent } from '../content/articles.ts';
import { hotlines, hotlinesOfUnit } from '../content/hotlines.ts';
import { unitsById, type UnitContent } from '../content/units.ts';
import type { Hotline } from '../model/hotline.ts';
import { unitAddress } from '../model/unit.ts';
import { embedSentences as say } from '../site/sentences/embed.ts';
import { formatDate } from '../vietnamese/dates.ts';

/** Who came after a unit that has ended. */
export interface Succession {
  /** “Đã kết thúc hoạt động từ … Nay thuộc:” */
  readonly text: string;
  readonly successors: readonly { name: string; address: string }[];
}

/** What the widget of a unit says about its end; undefined before that. */
export async function successionOf(unit: UnitContent): Promise<Succession | undefined> {
  if (!unit.ended && !unit.successors.length) return undefined;
  const { to, toText } = unit.fields.valid;
  const successors = await unitsById(unit.successors);
  return {
    text: say.ended(unit.name, to ? formatDate(to) : toText, successors.length > 0),
    successors: successors.map(({ id, name }) => ({ name, address: unitAddress(id) })),
  };
}

/** Headlines of a unit, notices that stand above them as plain text, and the succession. */
export interface UnitArticles {
  readonly articles: readonly ArticleContent[];
  readonly notices: readonly string[];
  readonly succession: Succession | undefined;
  /** Whether the headlines are the site's, because the unit has none. */
  readonly general: boolean;
}

/** A unit's own headlines and its successors', newest first; the site's newest where there are none. */
export async function articlesForUnit(unit: UnitContent): Promise<UnitArticles> {
  const succession = await successionOf(unit);
  const ids = [unit.id, ...(unit.exists ? [] : unit.successors)];
  const own = (await articles()).filter(({ fields }) => fields.units?.some((of) => ids.includes(of)));
  const general = own.length === 0;
  const noticeOfEnd = succession
    ? [`${succession.text} ${succession.successors.map(({ name }) => name).join(', ')}`]
    : [];
  return {
    articles: general ? await articles() : own,
    notices: [...noticeOfEnd, ...(general ? [say.noUnitArticles] : [])],
    succession,
    general,
  };
}

/** Numbers of a unit, else of its successors, else (with `general`) those that serve everybody. */
export async function hotlinesForUnit(
  unit: UnitContent,
): Promise<{ hotlines: readonly Hotline[]; general: boolean }> {
  const ids = [unit.id, ...(unit.exists ? [] : unit.successors)];
  const own = (await Promise.all(ids.map(hotlinesOfUnit))).flat();
  const general = !own.some(({ channel }) => channel !== 'none');
  const others = (await hotlines()).filter(({ unit: of, channel }) => of === undefined && channel !== 'none');
  return { hotlines: general ? [...own, ...others] : own, general };
}
