import type { Chapter } from '../../channels/handbook/handbook.ts';
import { heading, lines, paragraph, plain, type PrintBlock } from '../../channels/print/blocks.ts';
import type { GuideContent } from '../../content/guides.ts';
import { documentsById } from '../../content/documents.ts';
import { hotlinesById } from '../../content/hotlines.ts';
import { guideAddress, type Guide } from '../../model/guide.ts';
import type { Hotline } from '../../model/hotline.ts';
import { shownPhone } from '../../model/fields/phone.ts';
import { documentSentences } from '../../site/sentences/documents.ts';
import { guideSentences as say } from '../../site/sentences/guides.ts';
import { handbookSentences } from '../../site/sentences/handbook.ts';
import { trustSentences } from '../../site/sentences/trust.ts';
import { words } from '../../site/sentences/words.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { answeredSections } from '../guides/guide-sections.ts';
import { keptWhole } from './kept-whole.ts';
import { livingPage } from './living-page.ts';

/** A hotline with how it is reached, for paper. */
export function reached(hotline: Hotline): PrintBlock {
  const { name, channel } = hotline;
  if (channel === 'none') return paragraph(`${name}: ${hotline.instead}`);
  const shown = channel === 'phone' ? shownPhone(hotline.value) : hotline.value;
  const text = channel === 'web' ? new URL(hotline.value).host : shown;
  return { kind: 'paragraph', runs: [{ text: `${name}: ` }, { text, strong: true }] };
}

const steps = ({ steps: all }: Guide): PrintBlock => ({
  kind: 'list',
  ordered: true,
  items: all.map(({ title, text }) => [
    { kind: 'paragraph', runs: [{ text: title, strong: true }] },
    ...(text ? [paragraph(text)] : []),
  ]),
});

/** Days and sources of a text, as small print. */
export const groundsOf = (
  { informedUntil, sources }: Pick<Guide, 'informedUntil' | 'sources'>,
  more = '',
): PrintBlock => ({
  kind: 'small',
  runs: plain(
    [
      trustSentences.trustLine(`ngày ${formatDate(informedUntil)}`, undefined, 0),
      more,
      sources.length ? handbookSentences.sources(sources.map(({ name }) => name).join('; ')) : '',
    ]
      .filter(Boolean)
      .join(' '),
  ),
});

/**
 * A guide as a chapter: its fixed questions with their answers, with `rest`, what its author wrote besides, after the steps, then what to beware of and
 * how old it is. A sheet has only the answers: its page has the rest, and the sources.
 */
export async function guideChapter(
  { id, fields }: GuideContent,
  rest: readonly PrintBlock[] | 'on a sheet',
): Promise<Chapter> {
  const [hotlines, documents] = await Promise.all([
    hotlinesById(fields.hotlines),
    documentsById(fields.documents),
  ]);
  const answers: Readonly<Record<keyof typeof say.guideQuestions, () => readonly PrintBlock[]>> = {
    audience: () => lines(fields.audience),
    needs: () => lines(fields.needs),
    steps: () => [steps(fields)],
    duration: () => lines(fields.duration),
    cost: () => lines(fields.cost),
    where: () => lines(fields.where),
    result: () => lines(fields.result),
    contact: () => [...lines(fields.contact), ...hotlines.map(reached)],
    documents: () =>
      lines(documents.map(({ fields: one }) => documentSentences.documentTitle(one.kind, one.number))),
  };
  const reviewed = `${say.reviewed} ${formatDate(fields.reviewed)}, ${say.nextReview} ${formatDate(fields.nextReview)}.`;
  return {
    id,
    title: fields.title,
    address: guideAddress(id),
    lead: fields.description,
    keep: await keptWhole(fields.title),
    page: livingPage(guideAddress(id), fields.title),
    blocks: [
      ...answeredSections(fields).flatMap(({ question, title }) => [
        heading(2, title),
        ...answers[question](),
        ...(question === 'steps' && rest !== 'on a sheet' ? rest : []),
      ]),
      ...(fields.warnings?.length
        ? [{ kind: 'note' as const, title: words.warning, blocks: lines(fields.warnings) }]
        : []),
      groundsOf(rest === 'on a sheet' ? { ...fields, sources: [] } : fields, reviewed),
    ],
  };
}
