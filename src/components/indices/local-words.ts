import type { LocalResult } from '../../model/local-results.ts';
import { indexSentences as say } from '../../site/sentences/indices.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { lowerFirst, upperFirst } from '../../vietnamese/first-letter.ts';
import { formatNumber } from '../../vietnamese/numbers.ts';

/** When a local result was: “Năm 2025”, “Tháng 7/2025”, “Đến ngày 30/11/2025”. */
function whenOf({ year, until }: Pick<LocalResult, 'year' | 'until'>): string {
  if (until === undefined || until.length === 4) return say.localYear(year);
  return (until.length === 7 ? say.localMonth : say.localDay)(formatDate(until));
}

/** What part of its year a local result is of, where the year stands before it: “Tháng 7”, “Đến ngày 30/11”; undefined for the whole of it. */
export function withinYear({ year, until }: Pick<LocalResult, 'year' | 'until'>): string | undefined {
  if (until === undefined || until.length === 4) return undefined;
  const when = whenOf({ year, until });
  return until.startsWith(`${year}-`) ? when.replace(/\/\d{4}$/, '') : when;
}

/** Of when and whose a local result is: “Năm 2025, tỉnh Mẫu”. */
export const ofWhom = (result: LocalResult): string => `${whenOf(result)}, ${lowerFirst(result.label)}`;

/** What a local result was, as its source says it, part by part: its score, its rank, what was told besides. */
export function partsOf({ score, measure, rank, told }: LocalResult): string[] {
  const mark = measure === '%' ? '%' : ` ${measure}`;
  return [
    score === undefined ? undefined : `${formatNumber(score)}${mark}`,
    rank === undefined ? undefined : say.localRank(rank),
    told,
  ].filter((part) => part !== undefined);
}

/** The same in a row where its time stands before it: “85,5 điểm, hạng 6/34”, “Hạng 6/34”. */
export const upperWhat = (result: LocalResult): string => upperFirst(partsOf(result).join(', '));
