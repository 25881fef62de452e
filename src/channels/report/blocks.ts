import { ACTIVITY_STATES } from '../../model/activity-state.ts';
import { articleSentences } from '../../site/sentences/articles.ts';
import { dossierSentences } from '../../site/sentences/dossiers.ts';
import { planSentences as ofPlans } from '../../site/sentences/plans.ts';
import { reportSentences as say } from '../../site/sentences/report.ts';
import { words } from '../../site/sentences/words.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { formatNumber } from '../../vietnamese/numbers.ts';
import { heading, paragraph, table, type ReportBlock } from './block.ts';
import type { ContentCounts, PeriodReport } from './report.ts';
import { broadcastBlocks, upkeepBlocks } from './upkeep-blocks.ts';
import { readershipBlocks } from './readership-blocks.ts';

/** `2026-11` as `11/2026`. */
const monthName = (month: string): string => formatDate(month);

function contentBlocks({ plan, contents }: PeriodReport): ReportBlock[] {
  if (!plan) return [paragraph(say.noPlanYet)];
  const titles = new Map(plan.contents.map(({ id, title }) => [id, title]));
  const uncovered = contents.filter(({ total }) => total === 0).map(({ id }) => id);
  const covered = say.covered(contents.length - uncovered.length, contents.length);
  return [
    heading(say.byContent),
    paragraph(uncovered.length > 0 ? `${covered} ${say.uncovered(uncovered)}` : covered),
    table(
      [
        [articleSentences.planItem, 2],
        [say.content, 9],
        [say.count, 2],
        [say.newest, 3],
      ],
      contents.map(({ id, total, last }) => [id, titles.get(id), total, last ? formatDate(last) : say.none]),
    ),
  ];
}

const countsTable = (
  { contents }: PeriodReport,
  [first, width]: readonly [string, number],
  rows: readonly ContentCounts[],
  nameOf: (of: string | undefined) => string,
): ReportBlock =>
  table(
    [
      [first, width],
      ...contents.map(({ id }): [string, number] => [id, 3]),
      ...(contents.length > 0 ? [[say.others, 3] as const] : []),
      [say.count, 3],
    ],
    rows.map(({ of, counts, others, total }) => [
      nameOf(of),
      ...counts,
      ...(contents.length > 0 ? [others] : []),
      total,
    ]),
  );

function articleBlocks(report: PeriodReport): ReportBlock[] {
  const { articles, byMonth, byUnit, unitNames } = report;
  return [
    heading(words.articles, 1),
    ...(articles.length === 0 ? [paragraph(say.noArticles)] : []),
    ...contentBlocks(report),
    ...(articles.length === 0
      ? []
      : [
          heading(say.byMonth),
          paragraph(say.counting),
          countsTable(report, [words.month, 4], byMonth, (month = '') => monthName(month)),
          heading(say.byUnit),
          countsTable(report, [words.unit, 10], byUnit, (unit) =>
            unit === undefined ? say.noUnit : (unitNames.get(unit) ?? unit),
          ),
        ]),
  ];
}

function evidenceBlocks({ plan, activities, unitNames }: PeriodReport): ReportBlock[] {
  const shown = activities.flatMap(({ id, evidence }) => evidence.map((one) => ({ id, ...one })));
  if (shown.length === 0) return [paragraph(say.noEvidence)];
  const forms = plan?.forms.map(({ id }) => id) ?? [];
  return [
    heading(say.byForm),
    table(
      [
        [say.activity, 4],
        ...forms.map((id): [string, number] => [id, 3]),
        [dossierSentences.figuresTotal, 3],
      ],
      activities
        .filter(({ evidence }) => evidence.length > 0)
        .map(({ id, evidence }) => [
          id,
          ...forms.map((form) => evidence.filter((one) => one.form === form).length),
          evidence.length,
        ]),
    ),
    heading(say.evidenceList),
    table(
      [
        [say.day, 4],
        [articleSentences.planItem, 3],
        [say.form, 3],
        [words.unit, 5],
        [say.place, 5],
        [say.done, 8],
        [ofPlans.evidenceQuantity, 4],
      ],
      shown.map(({ id, date, form, unit, place, text, quantity }) => [
        formatDate(date),
        id,
        form,
        unitNames.get(unit) ?? unit,
        place,
        text,
        quantity && `${formatNumber(quantity.value)} ${quantity.unit}`,
      ]),
    ),
  ];
}

function activityBlocks(report: PeriodReport): ReportBlock[] {
  const { plan, activities } = report;
  if (!plan) return [];
  return [
    heading(say.activities, 1),
    heading(say.states),
    table(
      [
        [articleSentences.planItem, 2],
        [say.activity, 10],
        [ofPlans.planDeadline, 4],
        [ofPlans.planState, 4],
        [say.count, 2],
        [ofPlans.planEvidence, 3],
      ],
      activities.map(({ id, text, deadline, state, articles, evidence }) => [
        id,
        text,
        deadline,
        ACTIVITY_STATES[state],
        articles,
        evidence.length,
      ]),
    ),
    ...evidenceBlocks(report),
  ];
}

/** What a report says of itself before its parts. */
function reportOpening({ period: { from, to }, plan, ...report }: PeriodReport): string[] {
  const evidence = report.activities.reduce((sum, one) => sum + one.evidence.length, 0);
  const broadcasts = report.broadcasts.reduce((sum, { times }) => sum + times, 0);
  return [
    say.opening(from, to, plan && say.plan(plan.year, plan.title)),
    say.summary(
      report.articles.length,
      broadcasts,
      evidence,
      report.corrections.length,
      report.withdrawals.length,
    ),
  ];
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Headings counted as official documents count them: I, II; in each 1, 2. */
function numbered(blocks: readonly ReportBlock[]): ReportBlock[] {
  let [part, section] = [0, 0];
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    if (block.level === 2) return { ...block, text: `${(section += 1)}. ${block.text}` };
    section = 0;
    return { ...block, text: `${ROMAN[part++] ?? part}. ${block.text}` };
  });
}

/** The parts of a report in their order, from its opening on; its title and frame are each writer's own. */
export const reportBlocks = (report: PeriodReport): ReportBlock[] => [
  ...reportOpening(report).map(paragraph),
  ...numbered([
    ...articleBlocks(report),
    ...activityBlocks(report),
    ...broadcastBlocks(report),
    ...upkeepBlocks(report),
    ...readershipBlocks(report),
  ]),
];
