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

/** A question as a section of the page. */
export interface GuideSection {
  readonly question: GuideQuestion;
  readonly title: string;
  readonly id: string;
}

/** The questions as sections, for the contents of the page; one that has no answer is left out. */
export const answeredSections = (guide: Guide): GuideSection[] =>
  (Object.entries(say.guideQuestions) as [GuideQuestion, string][])
    .map(([question, title]) => ({ question, title, id: QUESTION_ANCHORS[question] }))
    .filter(({ question }) => guide[question]?.length || (question === 'contact' && guide.hotlines?.length));

/** The lines that answer a plain question. */
export const answersTo = (guide: Guide, question: PlainQuestion): readonly string[] => guide[question];

/** All words of a guide's answers, a line each. */
export const answerText = (guide: Guide): string =>
  [
    ...[guide.audience, guide.needs, guide.duration, guide.cost, guide.where, guide.result],
    guide.contact ?? [],
    guide.warnings ?? [],
    guide.steps.flatMap(({ title, text = '' }) => [title, text]),
  ]
    .flat()
    .join('\n');
