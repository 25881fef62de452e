import type { ArticleContent } from '../../content/articles.ts';
import type { GuideContent, QuestionContent } from '../../content/guides.ts';
import type { DocumentContent } from '../../content/documents.ts';
import { documentAddress, type ValidityState } from '../../model/document.ts';
import { guideAddress } from '../../model/guide.ts';
import { located } from '../../site/href.ts';
import { site } from '../../site/settings.ts';
import type { StructuredData } from './structured-data.ts';

/** Who publishes, where the settings name somebody. */
const publisher = () => {
  const { operator } = site();
  return operator && { publisher: { '@type': 'Organization', name: operator } };
};

/** schema.org `Article`. What the page's own head says besides is not said again: the median article has 13 bytes to spare. */
export const articleData = ({ fields }: ArticleContent, section: string): StructuredData => ({
  '@type': 'Article',
  headline: fields.title,
  datePublished: fields.date,
  ...(fields.updated && { dateModified: fields.updated }),
  articleSection: section,
  ...(fields.source?.url && { isBasedOn: fields.source.url }),
  ...publisher(),
});

/** schema.org `GovernmentService`: what a guide leads through, and who answers for the guide where that is known. */
export const serviceData = ({ id, fields }: GuideContent): StructuredData => ({
  '@type': 'GovernmentService',
  name: fields.title,
  url: located(guideAddress(id)),
  ...(fields.owner && { serviceOperator: { '@type': 'GovernmentOrganization', name: fields.owner } }),
});

/** Legal force of a document, in the words of schema.org; none where it is not known. */
const LEGAL_FORCE: Readonly<Record<ValidityState, string | undefined>> = {
  'con-hieu-luc': 'InForce',
  'da-sua-doi': 'InForce',
  'het-hieu-luc': 'NotInForce',
  'het-hieu-luc-mot-phan': 'PartiallyInForce',
  'chua-xac-minh': undefined,
};

/** schema.org `Legislation` (https://schema.org/Legislation). */
export const legislationData = ({ id, fields }: DocumentContent): StructuredData => {
  const force = LEGAL_FORCE[fields.validity.state];
  return {
    '@type': 'Legislation',
    name: fields.title,
    legislationIdentifier: fields.number,
    legislationType: fields.kind,
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: fields.issuer },
    url: located(documentAddress(id)),
    ...(fields.date && { legislationDate: fields.date }),
    ...(force && { legislationLegalForce: `https://schema.org/${force}` }),
  };
};

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
