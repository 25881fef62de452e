import type { Article } from '../model/article.ts';
import { sourceAddress, type Withdrawal } from '../model/fields/common.ts';
import { archivePlanName } from '../site/place.ts';
import { articleSentences as say } from '../site/sentences/articles.ts';
import { correctionSentences } from '../site/sentences/corrections.ts';
import { pageSentences } from '../site/sentences/page.ts';
import { formatDate } from '../vietnamese/dates.ts';
import { portableHtml } from './html.ts';
import { escapeXml as escape } from './xml.ts';

const paragraph = (text: string): string => `<p>${text}</p>`;
const list = (lines: readonly string[]): string =>
  `<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`;
const link = (address: string, text: string): string => `<a href="${escape(address)}">${escape(text)}</a>`;

const corrections = ({ corrections = [] }: Article): string =>
  corrections.length
    ? paragraph(`<strong>${correctionSentences.corrections}</strong>`) +
      list(
        corrections
          .toSorted((a, b) => (a.date < b.date ? 1 : -1))
          .map(({ date, text }) => `${formatDate(date)}: ${text}`),
      )
    : '';

const keyPoints = ({ keyPoints = [] }: Article): string =>
  keyPoints.length ? paragraph(`<strong>${say.keyPoints}</strong>`) + list(keyPoints) : '';

/** “Biên soạn ngày … theo tin ngày … của …”, as the page says it. */
function compiledFrom({ date, source }: Article): string {
  if (!source) return '';
  const from = source.date
    ? `${say.compiledFrom} ${pageSentences.dated[source.date.length]} ${formatDate(source.date)}`
    : say.compiledFrom;
  const address = sourceAddress(source);
  const whose = address ? link(address, source.name) : escape(source.name);
  return paragraph(`${say.compiledOn} ${formatDate(date)} ${from} ${say.compiledOf} ${whose}.`);
}

/** What an article brings besides its fields. Addresses are absolute. */
export interface ArticleParts {
  /** Its rendered Markdown. */
  readonly html: string;
  readonly address: string;
  readonly cover?: string | undefined;
}

const madeHtml = (fields: Article, { html, address, cover }: ArticleParts): string =>
  portableHtml(
    [
      corrections(fields),
      keyPoints(fields),
      cover ? `<p><img src="${escape(cover)}" alt="${escape(fields.coverAlt ?? '')}"></p>` : '',
      html,
      compiledFrom(fields),
      fields.archived
        ? paragraph(`${pageSentences.archive(archivePlanName())} ${pageSentences.archiveMeaning}`)
        : '',
    ]
      .filter(Boolean)
      .join('\n'),
    address,
  );

const memo = new WeakMap<Article, ArticleParts & { readonly made: string }>();

/** The full text of an article as HTML that can be read anywhere: what its page says, in the same order. Feeds and the API ask for the same one. */
export function articleHtml(fields: Article, parts: ArticleParts): string {
  const known = memo.get(fields);
  const { html, address, cover } = parts;
  if (known?.html === html && known.address === address && known.cover === cover) return known.made;
  const made = madeHtml(fields, parts);
  memo.set(fields, { html, address, cover, made });
  return made;
}

/** What stands in place of a withdrawn article: the day, the reason and where to go instead. `replacement` is absolute. */
export const tombstoneHtml = ({ date, reason }: Withdrawal, replacement?: string): string =>
  paragraph(
    `${correctionSentences.withdrawnOn} ${formatDate(date)}. ${correctionSentences.withdrawnReason}: ${escape(reason)}`,
  ) + (replacement ? paragraph(link(replacement, correctionSentences.withdrawnReplacement)) : '');
