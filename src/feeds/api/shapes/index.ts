import { z } from 'astro/zod';
import { article, articleTombstone, articleWhole } from './articles.ts';
import { address, day, feeds, id, ids, planItem, source, sourced, text, texts } from './fields.ts';
import { guide, guideTombstone } from './guides.ts';
import { hotline } from './hotlines.ts';
import { figures, plan } from './plans.ts';
import { document, index } from './records.ts';
import { unitFields } from './units.ts';

const listed = () => z.object({ id: id(), label: text(), api: address(), url: address() });

/**
 * What the documents of API v1 hold, by the name of their schema. These shapes are public: they change only by adding. They stand apart from the
 * content schemas, so that a renamed field in `content/` cannot change the API in silence: what no longer fits fails the build.
 */
export const API_SHAPES = {
  index: z.object({
    title: text(),
    description: text(),
    url: address(),
    version: z.literal('1'),
    updated: day(),
    resources: z.array(
      z.object({ name: text(), label: text(), description: text(), url: address(), schema: address() }),
    ),
    topics: z.array(listed()),
    units: z.array(listed()),
  }),
  articles: z.object({ articles: z.array(article) }),
  article: z.union([articleTombstone, articleWhole]),
  topic: z.object({
    id: id(),
    url: address(),
    label: text(),
    description: text(),
    plan: z.array(planItem()).optional(),
    text: texts().optional(),
    documents: ids().optional(),
    feeds: feeds(),
    articles: z.array(article),
  }),
  units: z.object({ units: z.array(z.object(unitFields())) }),
  unit: z.object({
    ...unitFields(),
    description: text(),
    seat: sourced().optional(),
    figures: z
      .array(z.object({ label: text(), value: text(), source: source(), note: text().optional() }))
      .optional(),
    website: address().optional(),
    documents: ids().optional(),
    sources: z.array(source()).optional(),
    feeds: feeds(),
    hotlines: z.array(hotline),
    articles: z.array(article),
  }),
  guides: z.object({ guides: z.array(z.union([guideTombstone, guide])) }),
  hotlines: z.object({ hotlines: z.array(hotline) }),
  indices: z.object({ indices: z.array(index) }),
  documents: z.object({ documents: z.array(document) }),
  activities: z.object({ plans: z.array(plan) }),
  processing: z.object({ csv: address(), figures: z.array(figures) }),
} as const;
export type ApiShape = keyof typeof API_SHAPES;
