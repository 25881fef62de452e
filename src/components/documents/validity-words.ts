import { VALIDITY_STATES, validityOn, type LegalDocument, type ValidityOnDay } from '../../model/document.ts';
import { documentSentences as say } from '../../site/sentences/documents.ts';
import { today } from '../../site/today.ts';
import { formatDate } from '../../vietnamese/dates.ts';

/** A shape for each state: told apart in grey, in forced colours and on paper. */
export const VALIDITY_MARKS = {
  'con-hieu-luc': '●',
  'da-sua-doi': '●',
  'het-hieu-luc-mot-phan': '◐',
  'het-hieu-luc': '✕',
  'chua-xac-minh': '○',
  'sap-co-hieu-luc': '▷',
} as const satisfies Record<ValidityOnDay, string>;

/** The validity of a document today: state, shape, and a word or two. */
export function validityWords({ validity }: Pick<LegalDocument, 'validity'>) {
  const state = validityOn(validity, today());
  const label =
    state === 'sap-co-hieu-luc'
      ? `${say.documentFrom} ${formatDate(validity.from ?? '')}`
      : VALIDITY_STATES[state];
  return { state, label, mark: VALIDITY_MARKS[state] };
}
