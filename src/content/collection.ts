import { getCollection, render, type CollectionEntry, type CollectionKey } from 'astro:content';
import { holdsNothing } from './loader.ts';
import type { Article } from '../model/article.ts';
import type { LegalDocument } from '../model/document.ts';
import type { DossierFigures } from '../model/dossier-figures.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Abbreviation } from '../model/glossary.ts';
import type { Guide } from '../model/guide.ts';
import type { Hotline } from '../model/hotline.ts';
import type { PerformanceIndex } from '../model/performance-index.ts';
import type { Plan, PlanText } from '../model/plan.ts';
import type { InternalProcedure, OnlineOnlyProcedure, Procedure } from '../model/procedure.ts';
import type { Thing } from '../model/publication.ts';
import type { Question } from '../model/question.ts';
import type { Notice, Redirect } from '../model/settings.ts';
import type { Slogan } from '../model/slogan.ts';
import type { Statement } from '../model/statement.ts';
import type { Synonym } from '../model/synonym.ts';
import type { Topic } from '../model/topic.ts';
import type { Unit } from '../model/unit.ts';

/** What each collection holds once its schema has passed. */
interface CollectionFields {
  articles: Article;
  guides: Guide;
  questions: Question;
  statements: Statement;
  units: Unit;
  documents: LegalDocument;
  indices: PerformanceIndex;
  plans: Plan;
  planTexts: PlanText;
  evidence: Evidence;
  topics: Topic;
  hotlines: Hotline;
  procedures: Procedure;
  internalProcedures: InternalProcedure;
  onlineOnlyProcedures: OnlineOnlyProcedure;
  dossierFigures: DossierFigures;
  slogans: Slogan;
  abbreviations: Abbreviation;
  synonyms: Synonym;
  redirects: Redirect;
  notices: Notice;
}
export type CollectionName = keyof CollectionFields;

/** One thing of the content: its identifier, its checked fields, and Astro's handle to render its body. */
export interface Content<Fields> extends Thing<Fields> {
  readonly entry: CollectionEntry<CollectionKey>;
}

const memo = new Map<CollectionName, Promise<Content<unknown>[]>>();
// A preview lives on while files change; Astro tells it so.
import.meta.hot?.on('astro:content-changed', () => memo.clear());

async function read(name: CollectionName): Promise<Content<unknown>[]> {
  const entries = holdsNothing(name) ? [] : await getCollection(name);
  return entries
    .map((entry): Content<unknown> => ({ id: entry.id, fields: entry.data, entry }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** All of one collection, sorted by identifier, read once (`getCollection` clones at every call). */
export function collection<Name extends CollectionName>(
  name: Name,
): Promise<Content<CollectionFields[Name]>[]> {
  let found = memo.get(name);
  if (!found) memo.set(name, (found = read(name)));
  return found as Promise<Content<CollectionFields[Name]>[]>;
}

/** The rendered body of a Markdown page: a component, and its headings. */
export const body = (content: Content<unknown>) => render(content.entry);
