import type { Guide } from '../../model/guide.ts';
import { guideSentences as say } from '../../site/sentences/guides.ts';

/** The questions that every guide answers, in the order in which it does. */
export type GuideQuestion = keyof typeof say.guideQuestions;
/** Those of them that are answered by plain lines. */
export type PlainQuestion = Exclude<GuideQuestion, 'steps' | 'needs' | 'contact' | 'documents'>;

/** Anchor of each question on the page; part of the address, so it never changes. */
const QUESTION_ANCHORS: Readonly<Record<GuideQuestion, string>> = {
  audience: 'danh-cho-ai',
  needs: 'can-chuan-bi-gi',
  steps: 'lam-the-nao',
  duration: 'mat-bao-lau',
  cost: 'ton-bao-nhieu',
  where: 'lam-o-dau',
  result: 'nhan-duoc-gi',
  contact: 'hoi-ai',
  documents: 'theo-van-ban-nao',
};

/** The questions as sections, for the contents of the page. */
export const guideSections = Object.entries(say.guideQuestions).map(([question, title]) => ({
  question: question as GuideQuestion,
  title,
  id: QUESTION_ANCHORS[question as GuideQuestion],
}));

/** The lines that answer a plain question. */
export const answersTo = (guide: Guide, question: PlainQuestion): readonly string[] => guide[question];
