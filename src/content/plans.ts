import { articles } from './articles.ts';
import { collection, type Content } from './collection.ts';
import { coverageOf, monthsBetween, type Coverage } from '../model/coverage.ts';
import type { Evidence } from '../model/evidence.ts';
import { newestFirst, newestYearFirst } from '../model/order.ts';
import type { Plan, PlanText } from '../model/plan.ts';

export type PlanContent = Content<Plan>;

/** Plans, newest year first. */
export const plans = async (): Promise<PlanContent[]> =>
  (await collection('plans')).toSorted(newestYearFirst);

/** Evidence for a plan, newest first. */
export const evidenceOf = async (plan: string): Promise<Content<Evidence>[]> =>
  (await collection('evidence')).filter(({ fields }) => fields.plan === plan).sort(newestFirst);

/** No drawing shows more months. */
const MOST_MONTHS = 12;

/** How a plan's contents were served. */
interface PlanCoverage {
  /** From the first article that served any to the last, of those the newest twelve; none where there is no article. */
  readonly months: readonly string[];
  /** In these months. */
  readonly coverage: readonly Coverage[];
  /** Contents that no article ever served. */
  readonly uncovered: readonly string[];
}

/** How many articles served each content (II.1) of a plan. */
export async function planCoverage({ contents }: Plan): Promise<PlanCoverage> {
  const items = contents.map(({ id }) => id);
  const serving = (await articles())
    .map(({ fields }) => fields)
    .filter(({ plan }) => plan?.some((item) => items.includes(item)));
  const [last, first] = [serving[0]?.date, serving.at(-1)?.date];
  const months = first && last ? monthsBetween(first, last).slice(-MOST_MONTHS) : [];
  return {
    months,
    coverage: coverageOf(serving, items, months),
    uncovered: items.filter((item) => !serving.some(({ plan }) => plan?.includes(item))),
  };
}

/** A plan's text word for word; undefined when only its fields are known. */
export const planText = async (plan: string): Promise<Content<PlanText> | undefined> =>
  (await collection('planTexts')).find(({ id }) => id === plan);
