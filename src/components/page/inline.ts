import { splitAtDocumentNumbers } from '../../model/fields/document-number-form.ts';
import { escapeHtml } from '../../site/escape-html.ts';
import { formatDate } from '../../vietnamese/dates.ts';

/**
 * Phrases in which a link or a date stands next to punctuation, written as text: the formatter breaks inline tags over
 * lines inside `{…}`, and each break would become a space before a comma.
 */

/** A link inside a phrase, with an optional class. */
export interface InlineLink {
  readonly label: string;
  readonly href: string;
  readonly className?: string;
  /** Said in brackets after the link. */
  readonly note?: string | undefined;
}

/** One link as HTML. */
export const linkHtml = ({ label, href, className, note }: InlineLink): string =>
  `<a${className ? ` class="${className}"` : ''} href="${escapeHtml(href)}">${textHtml(label)}</a>${note ? ` (${escapeHtml(note)})` : ''}`;

/** Links joined by commas, as HTML. */
export const linksHtml = (links: readonly InlineLink[]): string => links.map(linkHtml).join(', ');

/**
 * A number to call in its groups, each in an element of its own. The style sheets keep it on one line; between the groups stand
 * plain spaces, since a no-break space would be copied into the dialler.
 */
export const phoneHtml = (words: string): string =>
  words
    .split(' ')
    .map((group) => `<span>${escapeHtml(group)}</span>`)
    .join(' ');

/** A date as Vietnamese writes it, in a `<time>`. */
export const timeHtml = (date: string): string =>
  `<time datetime="${escapeHtml(date)}">${formatDate(date)}</time>`;

/** Plain text as HTML, with each document number (828/QĐ-UBND) kept on one line by CSS; its characters stay as they are. */
export const textHtml = (text: string): string =>
  splitAtDocumentNumbers(text)
    .map(({ value, isNumber }) =>
      isNumber ? `<span class="nowrap">${escapeHtml(value)}</span>` : escapeHtml(value),
    )
    .join('');

/** An address as HTML that may go on in the next line behind each of its slashes; its characters stay as they are. */
export const addressHtml = (address: string): string => escapeHtml(address).replace(/\/(?=[^/])/g, '/<wbr>');
