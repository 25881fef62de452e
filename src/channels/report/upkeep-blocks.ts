import { correctionSentences as log } from '../../site/sentences/corrections.ts';
import { reportSentences as say } from '../../site/sentences/report.ts';
import { words } from '../../site/sentences/words.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { heading, table, type ReportBlock } from './block.ts';
import type { PeriodReport } from './report.ts';

/** What was on air. */
export const broadcastBlocks = ({ broadcasts }: PeriodReport): ReportBlock[] => [
  heading(say.broadcasts, 1),
  table(
    [
      [say.day, 3],
      [say.station, 6],
      [words.articles, 9],
      [say.times, 2],
    ],
    broadcasts.map(({ date, station, title, times }) => [formatDate(date), station, title, times]),
    say.noBroadcasts,
  ),
];

/** What has to be looked at again, what was corrected and withdrawn. */
export const upkeepBlocks = ({ reviews, corrections, withdrawals }: PeriodReport): ReportBlock[] => [
  heading(say.upkeep, 1),
  heading(say.reviews),
  table(
    [
      [say.due, 3],
      [say.page, 10],
      [say.task, 6],
    ],
    reviews.map(({ day, title, over }) => [formatDate(day), title, over ? say.over : say.review]),
    say.noReviews,
  ),
  heading(log.corrections),
  table(
    [
      [say.day, 3],
      [say.page, 7],
      [say.corrected, 9],
    ],
    corrections.map(({ date, title, text }) => [formatDate(date), title, text]),
    say.noCorrections,
  ),
  heading(log.withdrawals),
  table(
    [
      [say.day, 3],
      [say.page, 7],
      [log.withdrawnReason, 9],
    ],
    withdrawals.map(({ date, title, reason }) => [formatDate(date), title, reason]),
    say.noWithdrawals,
  ),
];
