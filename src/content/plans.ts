import { collection, type Content } from './collection.ts';
import type { Evidence } from '../model/evidence.ts';
import { newestFirst, newestYearFirst } from '../model/order.ts';
import type { Plan, PlanText } from '../model/plan.ts';
import { articles, type ArticleContent } from './articles.ts';

export type PlanContent = Content<Plan>;

/** Plans, newest year first. */
export const plans = async (): Promise<PlanContent[]> => (await collection('plans')).sort(newestYearFirst);

/** Evidence for a plan, newest first. */
export const evidenceOf = async (plan: string): Promise<Content<Evidence>[]> =>
  (await collection('evidence')).filter(({ fields }) => fields.plan === plan).sort(newestFirst);

/** Articles that serve an item of the plan (`III.1`, `II.1.3`), newest first. */
export const articlesServing = async (reference: string): Promise<ArticleContent[]> =>
  (await articles()).filter(({ fields }) => fields.plan?.includes(reference));

/** A plan's text word for word; undefined when only its fields are known. */
export const planText = async (plan: string): Promise<Content<PlanText> | undefined> =>
  (await collection('planTexts')).find(({ id }) => id === plan);
