import { quizzes as type, type Quiz } from '../model/quiz.ts';
import { collection, type Content } from './collection.ts';
import { published } from './published.ts';

export type QuizContent = Content<Quiz>;

/** Quizzes, newest first: made in this run, and in lists. */
export const {
  made: quizzesWithPage,
  listed: quizzes,
  pages: quizPages,
} = published(() => collection('quizzes'), type.order);
