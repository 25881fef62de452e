import type { Guide } from '../model/guide.ts';
import { isPublicOn, newestFirst } from '../model/publication.ts';
import type { Question } from '../model/question.ts';
import { isPreview } from '../site/preview.ts';
import { today } from '../site/today.ts';
import { collection, type Content } from './collection.ts';

export type GuideContent = Content<Guide>;
export type QuestionContent = Content<Question>;

/** Guides with a page today, in the editors' order; tombstones among them. */
export async function guidePages(): Promise<GuideContent[]> {
  return (await collection('guides'))
    .filter(({ fields }) => isPublicOn(fields, today()))
    .sort((a, b) => a.fields.order - b.fields.order || (a.id < b.id ? -1 : 1));
}

/** Guides that this run makes a page of; in a preview also drafts and those that wait for their day. */
export const guidesWithPage = async (): Promise<GuideContent[]> =>
  isPreview() ? collection('guides') : guidePages();

/** Guides that lists show. */
export const guides = async (): Promise<GuideContent[]> =>
  (await guidePages()).filter(({ fields }) => !fields.withdrawn);

/** Questions with a page today, newest first; tombstones among them. */
export const questionPages = async (): Promise<QuestionContent[]> =>
  (await collection('questions')).filter(({ fields }) => isPublicOn(fields, today())).sort(newestFirst);

/** Questions that this run makes a page of; in a preview also drafts and those that wait for their day. */
export const questionsWithPage = async (): Promise<QuestionContent[]> =>
  isPreview() ? collection('questions') : questionPages();

/** Questions that lists show. */
export const questions = async (): Promise<QuestionContent[]> =>
  (await questionPages()).filter(({ fields }) => !fields.withdrawn);
