import type { Guide } from '../model/guide.ts';
import { inEditorsOrder, newestFirst } from '../model/order.ts';
import type { Question } from '../model/question.ts';
import { collection, type Content } from './collection.ts';
import { published } from './published.ts';

export type GuideContent = Content<Guide>;
export type QuestionContent = Content<Question>;

/** Guides, in the editors' order: with a page today, made in this run, and in lists. */
export const {
  pages: guidePages,
  made: guidesWithPage,
  listed: guides,
} = published(() => collection('guides'), inEditorsOrder);

/** Questions, newest first: with a page today, made in this run, and in lists. */
export const {
  pages: questionPages,
  made: questionsWithPage,
  listed: questions,
} = published(() => collection('questions'), newestFirst);
