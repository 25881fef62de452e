import { feedbackSentences as say } from '../../site/sentences/feedback.ts';

/** What a reader's answer is about. */
export interface FeedbackSubject {
  readonly title: string;
  /** As the page shows it. */
  readonly address: string;
  /** Day of what the page says, as Vietnamese writes it. */
  readonly day: string;
}

/** A letter that is ready to be sent (RFC 6068): to whom, what it is about, the answer. */
export function feedbackLetter(
  mail: string,
  { title, address, day }: FeedbackSubject,
  answer: string,
): string {
  const fields = {
    subject: say.feedbackSubject(title),
    body: `${say.feedback} ${answer}.\n${title}\n${address}\n${say.feedbackDay(day)}\n\n${say.feedbackMore}\n`,
  };
  return `mailto:${mail}?${Object.entries(fields)
    .map(([name, text]) => `${name}=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`)
    .join('&')}`;
}
