import type { Identified } from '../../model/publication.ts';
import { words } from '../../site/sentences/words.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { LIST_LENGTH, pageAddress } from '../page/list-pages.ts';

type Dated = Identified<{ readonly date: string }>;

/** A month in which articles were published. */
export interface Month {
  /** `2026-05`. */
  readonly month: string;
  /** “Tháng 5/2026”. */
  readonly title: string;
  /** Where it begins in the lists of its year, root-relative. */
  readonly address: string;
  /** How many articles it has. */
  readonly count: number;
}

/** Month of an article. */
export const monthOf = ({ fields }: Dated): string => fields.date.slice(0, 7);

/** Anchor of a month in the list of its year. */
export const monthAnchor = (month: string): string => `thang-${month}`;

/** The months of articles, which come newest first; a list of a year goes by the folder of its articles. */
export function monthsOf(articles: readonly Dated[]): Month[] {
  const years = Map.groupBy(articles, ({ id }) => id.slice(0, 4));
  return [...years].flatMap(([year, listed]) => {
    const places = Map.groupBy(listed.keys(), (place) => monthOf(listed[place] as Dated));
    return [...places].map(([month, [first = 0, ...others]]) => {
      const page = Math.floor(first / LIST_LENGTH) + 1;
      return {
        month,
        title: `${words.month} ${formatDate(month)}`,
        address: `${pageAddress(`/tin-tuc/${year}/`, page)}#${monthAnchor(month)}`,
        count: 1 + others.length,
      };
    });
  });
}
