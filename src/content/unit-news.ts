import { unitAddress } from '../model/unit.ts';
import { embedSentences as say } from '../site/sentences/embed.ts';
import { formatDate } from '../vietnamese/dates.ts';
import type { ArticleContent } from './articles.ts';
import { noticesOn, noticeText, type NoticeContent } from './notices.ts';
import { unitsById, type UnitContent } from './units.ts';

/** Who came after a unit that has ended. */
export interface Succession {
  /** “Đã kết thúc hoạt động từ … Nay thuộc:” */
  readonly text: string;
  readonly successors: readonly { name: string; address: string }[];
}

/** What the widget of a unit says about its end; undefined before that. */
export async function successionOf(unit: UnitContent): Promise<Succession | undefined> {
  // Who comes after it is known long before it ends.
  if (!unit.ended) return undefined;
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
  readonly alerts: readonly NoticeContent[];
  readonly notices: readonly string[];
  readonly succession: Succession | undefined;
  /** Whether the headlines are the site's, because the unit has none. */
  readonly general: boolean;
}

/** Of `all` articles, a unit's own and its successors', in their order; all where lists show none of those. */
export async function articlesForUnit(
  unit: UnitContent,
  all: readonly ArticleContent[],
): Promise<UnitArticles> {
  const succession = await successionOf(unit);
  const alerts = await noticesOn({ units: [unit.id] });
  const ids = [unit.id, ...(unit.exists ? [] : unit.successors)];
  const own = all.filter(({ fields }) => fields.units?.some((of) => ids.includes(of)));
  const general = own.every(({ fields }) => fields.withdrawn);
  const noticeOfEnd = succession
    ? [`${succession.text} ${succession.successors.map(({ name }) => name).join(', ')}`.trim()]
    : [];
  return {
    articles: general ? all : own,
    alerts,
    notices: [...alerts.map(noticeText), ...noticeOfEnd, ...(general ? [say.noUnitArticles] : [])],
    succession,
    general,
  };
}
