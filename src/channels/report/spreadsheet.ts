import { csvText, type Cell } from '../../feeds/csv.ts';
import { ACTIVITY_STATES } from '../../model/activity-state.ts';
import { articleSentences } from '../../site/sentences/articles.ts';
import { correctionSentences as log } from '../../site/sentences/corrections.ts';
import { planSentences as ofPlans } from '../../site/sentences/plans.ts';
import { reportSentences as say } from '../../site/sentences/report.ts';
import { words } from '../../site/sentences/words.ts';
import { pageNames } from './readership-blocks.ts';
import type { PeriodReport } from './report.ts';

/** A row of the table: what is counted, and all that a spreadsheet filters and pivots by. */
interface Row {
  readonly kind: string;
  readonly month?: string;
  /** Identifiers of the plan's items. */
  readonly items?: readonly string[] | undefined;
  readonly unit?: string | undefined;
  readonly form?: string;
  readonly count?: number;
  readonly measure?: string;
  readonly day?: string | undefined;
  readonly text?: string;
  readonly url?: string;
}

const COLUMNS = [
  say.kind,
  words.month,
  articleSentences.planItem,
  say.itemName,
  words.unit,
  say.form,
  say.amount,
  say.measure,
  say.day,
  say.text,
  say.address,
];

function rowsOf(report: PeriodReport): Row[] {
  const { unitNames, contents, activities, readership } = report;
  const nameOf = (unit: string | undefined): string | undefined =>
    unit === undefined ? say.noUnit : (unitNames.get(unit) ?? unit);
  const pageName = pageNames(report);
  return [
    ...report.cells.map(({ month, content, unit, count }): Row => ({
      kind: say.cells,
      month,
      items: content === undefined ? undefined : [content],
      unit: nameOf(unit),
      count,
      measure: say.inArticles,
    })),
    ...contents
      .filter(({ total }) => total === 0)
      .map(({ id }): Row => ({ kind: say.uncoveredContent, items: [id], count: 0, measure: say.inArticles })),
    ...report.articles.map(({ date, plan, units = [], title, url }): Row => ({
      kind: words.articles,
      month: date.slice(0, 7),
      items: plan,
      unit: units.map(nameOf).join('; ') || say.noUnit,
      count: 1,
      measure: say.inArticles,
      day: date,
      text: title,
      url,
    })),
    ...activities.map(({ id, text, state, url, lead, evidence }): Row => ({
      kind: say.activity,
      items: [id],
      unit: lead.text,
      count: evidence.length,
      measure: say.inEvidence,
      text: `${ACTIVITY_STATES[state]}: ${text}`,
      url,
    })),
    ...activities.flatMap(({ id, evidence }) =>
      evidence.map(({ date, form, unit, place, text, quantity }): Row => ({
        kind: ofPlans.planEvidence,
        month: date.slice(0, 7),
        items: [id],
        unit: nameOf(unit),
        form,
        count: quantity?.value ?? 1,
        measure: quantity?.unit ?? say.inEvidence,
        day: date,
        text: `${text} (${place})`,
      })),
    ),
    ...report.broadcasts.map(({ date, station, times, title, url }): Row => ({
      kind: say.broadcasts,
      month: date.slice(0, 7),
      unit: station,
      count: times,
      measure: say.inTimes,
      day: date,
      text: title,
      url,
    })),
    ...report.reviews.map(({ day, title, url, over }): Row => ({
      kind: say.reviews,
      day,
      text: `${title}: ${over ? say.over : say.review}`,
      url,
    })),
    ...report.corrections.map(({ date, title, text, url }): Row => ({
      kind: log.corrections,
      month: date.slice(0, 7),
      day: date,
      text: `${title}: ${text}`,
      url,
    })),
    ...report.withdrawals.map(({ date, title, reason, url }): Row => ({
      kind: log.withdrawals,
      month: date.slice(0, 7),
      day: date,
      text: `${title}: ${reason}`,
      url,
    })),
    ...(readership?.pages ?? []).map(({ address, count }): Row => ({
      kind: say.readership,
      count,
      measure: say.inViews,
      text: pageName(address),
      url: address,
    })),
  ];
}

/** A report as one table for spreadsheets: every row says what it counts, so that it can be filtered and pivoted. */
export function reportCsv(report: PeriodReport): string {
  const { plan } = report;
  const titles = new Map(
    [
      ...(plan?.contents ?? []),
      ...(plan?.forms ?? []),
      ...report.activities.map(({ id, text: title }) => ({ id, title })),
    ].map(({ id, title }) => [id, title]),
  );
  const rows = rowsOf(report).map((row): Cell[] => [
    row.kind,
    row.month,
    row.items?.join(' ') ?? (row.kind === say.cells ? say.others : undefined),
    row.items?.length === 1 ? titles.get(row.items[0] ?? '') : undefined,
    row.unit,
    row.form,
    row.count,
    row.measure,
    row.day,
    row.text,
    row.url,
  ]);
  return csvText(COLUMNS, rows, ';');
}
