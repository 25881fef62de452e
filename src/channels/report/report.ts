import type { z } from 'astro/zod';
import type { API_SHAPES } from '../../feeds/api/shapes/index.ts';
import { coverageOf, type Coverage } from '../../model/coverage.ts';
import { compareVietnamese } from '../../vietnamese/collation.ts';
import { isWithin, ReportRefusal, type ReportPeriod } from './period.ts';
import { reportSentences as say } from '../../site/sentences/report.ts';
import type { Readership } from './readership.ts';

/** Documents of the API, by their names, of which a report is made. */
export const REPORT_DOCUMENTS = ['articles', 'units', 'guides', 'activities', 'corrections'] as const;
export type ReportDocuments = {
  readonly [Name in (typeof REPORT_DOCUMENTS)[number]]: z.infer<(typeof API_SHAPES)[Name]>;
};

type Plan = ReportDocuments['activities']['plans'][number];
type Activity = Plan['activities'][number];
type Standing<Thing> = Exclude<Thing, { withdrawn: unknown }>;
type Article = Standing<ReportDocuments['articles']['articles'][number]>;

/** Articles by content of the plan. */
export interface ContentCounts {
  /** What they have in common: a month or the identifier of a unit; undefined for articles that name no unit. */
  readonly of: string | undefined;
  /** In the order of the plan's contents; an article counts for each that it names. */
  readonly counts: readonly number[];
  /** Articles that name no content. */
  readonly others: number;
  /** Articles, each once. */
  readonly total: number;
}

/** Articles of one month, content and unit: what a spreadsheet is pivoted by. */
export interface ReportCell {
  readonly month: string;
  readonly content: string | undefined;
  readonly unit: string | undefined;
  readonly count: number;
}

/** An activity with what was told and shown of it in the period. */
export interface ReportedActivity extends Omit<Activity, 'evidence'> {
  readonly articles: number;
  /** Newest first. */
  readonly evidence: Activity['evidence'];
}

/** A page with a day on which somebody has to look at it. */
export interface DueReview {
  readonly day: string;
  readonly title: string;
  readonly url: string;
  /** Its `appliesUntil` has come; else its next review. */
  readonly over: boolean;
}

/** What happened in a period, ready to be written down. Days are `YYYY-MM-DD`. */
export interface PeriodReport {
  readonly period: ReportPeriod;
  /** The plan by which is counted; undefined where the section has none. */
  readonly plan: Pick<Plan, 'id' | 'year' | 'title' | 'contents' | 'forms'> | undefined;
  /** Articles of the period, oldest first. */
  readonly articles: readonly Article[];
  readonly contents: readonly Coverage[];
  readonly byMonth: readonly ContentCounts[];
  readonly byUnit: readonly ContentCounts[];
  readonly cells: readonly ReportCell[];
  readonly activities: readonly ReportedActivity[];
  readonly broadcasts: readonly {
    date: string;
    station: string;
    times: number;
    title: string;
    url: string;
  }[];
  readonly reviews: readonly DueReview[];
  readonly corrections: ReportDocuments['corrections']['corrections'];
  readonly withdrawals: ReportDocuments['corrections']['withdrawals'];
  readonly readership: Readership | undefined;
  readonly unitNames: ReadonlyMap<string, string>;
  /** Titles of pages by their absolute addresses. */
  readonly titles: ReadonlyMap<string, string>;
}

const standing = <Thing extends object>(things: readonly Thing[]): Standing<Thing>[] =>
  things.filter((thing): thing is Standing<Thing> => !('withdrawn' in thing));
const oldest = (a: { date: string }, b: { date: string }): number => (a.date < b.date ? -1 : 1);

/** The plan asked for; else the newest that had begun by the last day of the period, else the oldest. */
function planOf(plans: readonly Plan[], { to }: ReportPeriod, asked: string | undefined): Plan | undefined {
  if (asked !== undefined) {
    const found = plans.find(({ id }) => id === asked);
    if (!found)
      throw new ReportRefusal(
        say.noPlan(
          asked,
          plans.map(({ id }) => id),
        ),
      );
    return found;
  }
  const newestFirst = [...plans].sort((a, b) => b.year - a.year);
  return newestFirst.find(({ year }) => year <= Number(to.slice(0, 4))) ?? newestFirst.at(-1);
}

const contentsIn = ({ plan = [] }: Article, contents: readonly string[]): (string | undefined)[] => {
  const named = contents.filter((id) => plan.includes(id));
  return named.length > 0 ? named : [undefined];
};
const unitsIn = ({ units = [] }: Article): (string | undefined)[] => (units.length > 0 ? units : [undefined]);

const countsOf = (
  of: string | undefined,
  articles: readonly Article[],
  contents: readonly string[],
): ContentCounts => ({
  of,
  counts: contents.map((id) => articles.filter(({ plan }) => plan?.includes(id)).length),
  others: articles.filter((article) => contentsIn(article, contents)[0] === undefined).length,
  total: articles.length,
});

function cellsOf(articles: readonly Article[], contents: readonly string[]): ReportCell[] {
  const cells = new Map<string, ReportCell>();
  for (const article of articles)
    for (const content of contentsIn(article, contents))
      for (const unit of unitsIn(article)) {
        const month = article.date.slice(0, 7);
        const key = [month, content, unit].join(' ');
        cells.set(key, { month, content, unit, count: (cells.get(key)?.count ?? 0) + 1 });
      }
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

function reviewsOf({ guides, articles }: ReportDocuments, period: ReportPeriod): DueReview[] {
  const written = [...standing(guides.guides), ...standing(articles.articles)];
  const over = written.flatMap(({ title, url, appliesUntil }) =>
    appliesUntil && isWithin(appliesUntil, period) ? [{ day: appliesUntil, title, url, over: true }] : [],
  );
  // Whoever reports wants to know what waits, however long it has waited.
  const due = standing(guides.guides)
    .filter(({ nextReview }) => nextReview <= period.to)
    .map(({ title, url, nextReview }) => ({ day: nextReview, title, url, over: false }));
  return [...due, ...over].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * The report of a period, from documents of the API. `asked` is the identifier of the plan by which is counted, `readership` what a
 * host's log tells of the same days.
 * @throws ReportRefusal for a plan that there is not
 */
export function report(
  documents: ReportDocuments,
  period: ReportPeriod,
  {
    plan: asked,
    readership,
  }: { readonly plan?: string | undefined; readonly readership?: Readership | undefined } = {},
): PeriodReport {
  const plan = planOf(documents.activities.plans, period, asked);
  const contents = plan?.contents.map(({ id }) => id) ?? [];
  const all = standing(documents.articles.articles);
  const articles = all.filter(({ date }) => isWithin(date, period)).sort(oldest);
  const unitNames = new Map(documents.units.units.map(({ id, name }) => [id, name]));
  const nameOf = (unit: string | undefined): string => (unit && (unitNames.get(unit) ?? unit)) ?? '';
  const units = [...new Set(articles.flatMap(unitsIn))];
  return {
    period,
    plan,
    articles,
    contents: coverageOf(articles, contents, period.months),
    byMonth: period.months.map((month) =>
      countsOf(
        month,
        articles.filter(({ date }) => date.startsWith(month)),
        contents,
      ),
    ),
    byUnit: units
      .map((unit) =>
        countsOf(
          unit,
          articles.filter((article) => unitsIn(article).includes(unit)),
          contents,
        ),
      )
      .sort(
        (a, b) =>
          Number(a.of === undefined) - Number(b.of === undefined) ||
          b.total - a.total ||
          compareVietnamese(nameOf(a.of), nameOf(b.of)),
      ),
    cells: cellsOf(articles, contents),
    activities: (plan?.activities ?? []).map((activity) => ({
      ...activity,
      articles: articles.filter((article) => article.plan?.includes(activity.id)).length,
      evidence: activity.evidence.filter(({ date }) => isWithin(date, period)).sort((a, b) => -oldest(a, b)),
    })),
    broadcasts: all
      .flatMap(({ title, url, broadcast = [] }) => broadcast.map((one) => ({ ...one, title, url })))
      .filter(({ date }) => isWithin(date, period))
      .sort(oldest),
    reviews: reviewsOf(documents, period),
    corrections: documents.corrections.corrections.filter(({ date }) => isWithin(date, period)),
    withdrawals: documents.corrections.withdrawals.filter(({ date }) => isWithin(date, period)),
    readership,
    unitNames,
    titles: new Map(
      [
        ...all,
        ...standing(documents.guides.guides),
        ...documents.activities.plans,
        ...documents.units.units.map(({ name: title, url }) => ({ title, url })),
      ].map(({ url, title }) => [url, title]),
    ),
  };
}
