import type { z } from 'astro/zod';
import type { ContentType } from './content-type.ts';
import { articles } from './article.ts';
import { counterCards } from './counter-card.ts';
import { documents } from './document.ts';
import { dossierFigures } from './dossier-figures.ts';
import { events } from './event.ts';
import { evidence } from './evidence.ts';
import { abbreviations } from './glossary.ts';
import { feeWaivers } from './fee-waiver.ts';
import { guides } from './guide.ts';
import { hotlines } from './hotline.ts';
import { notices } from './notice.ts';
import { indices } from './performance-index.ts';
import { outlines } from './outline.ts';
import { planTexts, plans } from './plan.ts';
import { internalProcedures, onlineOnlyProcedures } from './procedure-lists.ts';
import { posters } from './poster.ts';
import { procedures } from './procedure.ts';
import { questions } from './question.ts';
import { quizzes } from './quiz.ts';
import { redirects, settings } from './settings.ts';
import { slogans } from './slogan.ts';
import { statements } from './statement.ts';
import { synonyms } from './synonym.ts';
import { topics } from './topic.ts';
import { units } from './unit.ts';

export type { ContentType } from './content-type.ts';

/** Every content type, by the name that code uses; its model says what it is. The order is that of the editor's menu. */
export const CONTENT_TYPES = {
  articles,
  guides,
  questions,
  events,
  quizzes,
  statements,
  units,
  outlines,
  documents,
  indices,
  plans,
  planTexts,
  evidence,
  topics,
  hotlines,
  procedures,
  feeWaivers,
  internalProcedures,
  onlineOnlyProcedures,
  dossierFigures,
  counterCards,
  slogans,
  posters,
  abbreviations,
  synonyms,
  redirects,
  notices,
  settings,
} as const satisfies Record<string, ContentType>;

export type ContentTypeName = keyof typeof CONTENT_TYPES;
/** Types that Astro holds as a collection; the settings are read before it starts. */
export type CollectionName = Exclude<ContentTypeName, 'settings'>;
/** What a type's schema lets through; pictures are Astro's. */
export type FieldsOf<Name extends ContentTypeName> = z.infer<
  ReturnType<(typeof CONTENT_TYPES)[Name]['schema']>
>;

/** What a clerk calls a field of a type: in a table the heading of its column, else its key. */
export function writtenName(name: ContentTypeName, key: string): string {
  const { columns = {} }: ContentType = CONTENT_TYPES[name];
  return Object.keys(columns).find((heading) => columns[heading] === key) ?? key;
}
