import type { ArticleContent } from '../../content/articles.ts';
import type { GuideContent, QuestionContent } from '../../content/guides.ts';
import { guideAddress } from '../../model/guide.ts';
import { located } from '../../site/href.ts';
import type { StructuredData } from './structured-data.ts';

/** schema.org `Article`. No publisher: who runs the section now is not known. */
export const articleData = ({ fields }: ArticleContent, section: string): StructuredData => ({
  '@type': 'Article',
  headline: fields.title,
  description: fields.description,
  datePublished: fields.date,
  dateModified: fields.updated ?? fields.date,
  inLanguage: 'vi',
  articleSection: section,
  ...(fields.source?.url && { isBasedOn: fields.source.url }),
});

/** schema.org `HowTo` with the steps of a guide. */
export const guideData = ({ id, fields }: GuideContent): StructuredData => ({
  '@type': 'HowTo',
  name: fields.title,
  description: fields.description,
  inLanguage: 'vi',
  url: located(guideAddress(id)),
  step: fields.steps.map(({ title, text }) => ({ '@type': 'HowToStep', name: title, text: text ?? title })),
});

/** schema.org `FAQPage` with the short answers of questions. */
export const questionData = (questions: readonly QuestionContent[]): StructuredData => ({
  '@type': 'FAQPage',
  inLanguage: 'vi',
  mainEntity: questions.map(({ fields }) => ({
    '@type': 'Question',
    name: fields.title,
    acceptedAnswer: { '@type': 'Answer', text: fields.description },
  })),
});
