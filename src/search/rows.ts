import { formatDate } from '../vietnamese/dates.ts';
import { resultSentences as say } from '../site/sentences/search-results.ts';
import type { TitledPage } from './by-title.ts';
import type { PageRecord } from './engine.ts';
import { excerptOf, type Piece } from './excerpt.ts';
import type { Hit, Outcome } from './find.ts';
import { labels } from './form.ts';
import { element, type Child } from './view.ts';

/** Rows that are in sight at once, whose pages are read before they are shown. */
export const IN_SIGHT = 2;
/** A page whose title has so much of what is asked, or whose first sentences say so much of it, is not read for an excerpt. */
const NAMED = 0.9;
const ENOUGH = 0.6;

const marked = (pieces: readonly Piece[]): Child[] =>
  pieces.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, text) : text));

function facts(record: PageRecord): string {
  const kind = labels('kind', record.kind);
  const topic = labels('topic', record.topics[0] ?? '');
  return [kind, record.date ? formatDate(record.date) : undefined, topic].filter(Boolean).join(' · ');
}

/** One result: title, what it is, an excerpt, and the section in which it stands. The title leads to where the page is best opened, the section always to itself. */
function resultRow(record: PageRecord, { readings }: Outcome): HTMLElement {
  const { pieces, heading, fragment, landing } = excerptOf(record, readings);
  const row = element(
    'li',
    {},
    element('h2', {}, element('a', { href: record.address + landing, 'data-result': '' }, record.title)),
    element('p', { class: 'text-small text-muted' }, facts(record)),
    element('p', {}, ...marked(pieces)),
  );
  if (heading)
    row.append(
      element(
        'p',
        { class: 'text-small' },
        element('a', { href: record.address + fragment }, say.section(heading.text)),
      ),
    );
  return row;
}

/** One page of which no more is known than its title and kind. */
export const titleRow = ({ address, title, kind }: TitledPage): HTMLElement =>
  element(
    'li',
    {},
    element('h2', {}, element('a', { href: address, 'data-result': '' }, title)),
    element('p', { class: 'text-small text-muted' }, kind),
  );

/** A row of the list, from what is listed of its page. */
export async function listedRow(hit: Hit, outcome: Outcome): Promise<HTMLElement> {
  return resultRow(hit.record ?? (await hit.found.load()), outcome);
}

/** The same from all of the page's text, where what is listed says too little, and the text can be had. */
export async function wholeRow(hit: Hit, outcome: Outcome): Promise<HTMLElement> {
  const record = hit.record ?? (await hit.found.load());
  const says =
    (hit.score?.title.coverage ?? 0) >= NAMED || excerptOf(record, outcome.readings).worth >= ENOUGH;
  const whole = says ? record : await hit.found.read().catch(() => record);
  return resultRow(whole, outcome);
}

/** Reads pages whose rows come near while the reader scrolls; what is in sight already stays as it is. */
export function readLater(rows: readonly HTMLElement[], hits: readonly Hit[], outcome: Outcome): void {
  const observer = new IntersectionObserver(
    (sightings) => {
      for (const { target, isIntersecting, boundingClientRect } of sightings) {
        const hit = hits[rows.indexOf(target as HTMLElement)];
        if (!isIntersecting || !hit) continue;
        observer.unobserve(target);
        if (boundingClientRect.top > innerHeight)
          void wholeRow(hit, outcome).then((row) => target.replaceWith(row));
      }
    },
    { rootMargin: '0px 0px 100%' },
  );
  addEventListener('scroll', () => rows.forEach((row) => observer.observe(row)), { once: true });
}
