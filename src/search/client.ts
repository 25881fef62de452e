/** The search page's script: reads the address, asks the pipeline, writes the list. */
import { resultSentences as say } from '../site/sentences/search-results.ts';
import { lookalikes } from '../vietnamese/lookalikes.ts';
import { writeState, type SearchState } from './address.ts';
import { answersFor, meaning } from './answers.ts';
import { findByTitle } from './by-title.ts';
import type { Answer } from '../facts/facts.ts';
import { find, type Outcome, type Sources } from './find.ts';
import { findWithin } from './filters.ts';
import {
  base,
  byId,
  current,
  field,
  fillForm,
  fillMessage,
  form,
  fromForm,
  panel,
  selects,
  showCounts,
} from './form.ts';
import { openIndex, readLexicon } from './open-index.ts';
import { keep, kept, keepPlace } from './place.ts';
import { namesNothing, readQuery, type Query } from './query.ts';
import { IN_SIGHT, listedRow, readLater, titleRow, wholeRow } from './rows.ts';
import { answerBox, element } from './view.ts';

const PAGE = 10;
/** Most words that are offered when nothing is found, and most that are tried. */
const OFFERED = 3;
const TRIED = 6;
const list = byId<HTMLOListElement>('ket-qua');
const status = byId('tim-thay');
const answers = byId('tra-loi');
const notes = byId('ghi-chu');
const more = byId<HTMLButtonElement>('xem-them');

let opened: Promise<Sources> | undefined;
let turn = 0;
/** Adds the next results of the list that stands. */
let showMore: (() => Promise<void>) | undefined;

const setState = (state: 'idle' | 'loading' | 'done' | 'error'): void => {
  list.dataset['state'] = state;
};

function clear(): void {
  list.replaceChildren();
  answers.replaceChildren();
  notes.replaceChildren();
  more.hidden = true;
  list.removeAttribute('data-nothing');
  list.dataset['total'] = '0';
}

const linkTo = (state: SearchState, text: string): HTMLElement =>
  element('a', { href: writeState(state) }, text);

function showNotes(outcome: Outcome, state: SearchState): void {
  if (outcome.repaired !== undefined) {
    notes.append(
      element(
        'p',
        {},
        `${say.showing} `,
        element('strong', {}, `“${outcome.repaired}”`),
        '. ',
        linkTo({ ...state, literal: true }, say.literal(state.typed)),
      ),
    );
  }
  if (outcome.offered !== undefined)
    notes.append(
      element(
        'p',
        {},
        `${say.nearest} `,
        linkTo({ ...state, typed: outcome.offered }, `“${outcome.offered}”`),
      ),
    );
}

/** For a query that found nothing: the way out of the filters, or the nearest words of a single one that do find something. */
async function showWaysOn(state: SearchState, index: Sources, mine: number): Promise<void> {
  if (mine !== turn) return;
  if (Object.keys(state.filters).length > 0) {
    notes.append(element('p', {}, linkTo({ ...state, filters: {} }, say.withoutFilters)));
    return;
  }
  if (readQuery(state.typed).terms.length > 1) return;
  const { abbreviations, synonyms, vocabulary } = index.lexicon;
  const named = selects.flatMap(({ options }) => [...options].map((one) => one.dataset['label'] ?? ''));
  const known = [...vocabulary.words, ...synonyms.flat(2), ...abbreviations.flat(), ...named];
  const links: HTMLElement[] = [];
  for (const words of lookalikes(state.typed, known).slice(0, TRIED)) {
    const { hits } = await find(readQuery(words), index, { pieces: [0] });
    if (hits.length > 0 && links.length < OFFERED)
      links.push(linkTo({ ...state, typed: words, literal: false }, `“${words}”`));
  }
  if (links.length > 0 && mine === turn)
    notes.append(
      element('p', {}, say.nearest, ...links.flatMap((link, place) => [place > 0 ? ', ' : ' ', link])),
    );
}

async function showList(outcome: Outcome, mine: number): Promise<void> {
  let shown = 0;
  showMore = async () => {
    const next = outcome.hits.slice(shown, shown + PAGE);
    const inSight = shown > 0 || outcome.late ? 0 : IN_SIGHT;
    const rows = await Promise.all(
      next.map(async (hit, place) => (place < inSight ? wholeRow : listedRow)(hit, outcome)),
    );
    if (mine !== turn) return;
    list.append(...rows);
    readLater(rows.slice(inSight), next.slice(inSight), outcome);
    shown += next.length;
    more.hidden = shown >= outcome.hits.length;
    keep({ shown });
  };
  const wanted = kept().shown ?? PAGE;
  do await showMore();
  while (shown < Math.min(wanted, outcome.hits.length) && mine === turn);
}

/** Asks the index and shows what it answers. @throws when any of its files cannot be had. */
async function searchIndex(query: Query, state: SearchState, mine: number): Promise<void> {
  opened ??= openIndex(base);
  const index = await opened;
  const outcome = await findWithin(query, index, state, panel.open);
  if (mine !== turn) return;
  const { top } = kept();
  clear();
  showNotes(outcome, state);
  const told = answersFor(query, outcome.hits, index.lexicon, base);
  answers.append(...told.map(answerBox));
  showCounts(outcome.counts);
  // With the answers, not behind the list: it may take a second line, and would move them.
  const { length } = outcome.hits;
  const near = length === 0 && told.length === 0 ? (outcome.near ?? []) : [];
  const typed = query.text.slice(0, 80);
  if (typed === '') status.textContent = say.listed(length);
  else if (length > 0) status.textContent = say.found(length, typed);
  else if (told.length > 0) status.textContent = say.answered(typed);
  else if (namesNothing(query)) status.textContent = say.asksOnly(typed);
  else status.textContent = near.length > 0 ? say.near(typed) : say.nothing(typed);
  list.toggleAttribute('data-nothing', typed !== '' && length === 0 && told.length === 0);
  list.dataset['total'] = String(length + near.length);
  await showList(near.length > 0 ? { ...outcome, hits: near } : outcome, mine);
  if (top !== undefined && mine === turn) scrollTo({ top, behavior: 'instant' });
  if (length + near.length === 0) await showWaysOn(state, index, mine);
}

/** Shows pages by their titles, where the index cannot be used. @throws when their list cannot be had either. */
async function searchTitles(query: Query, mine: number): Promise<void> {
  const pages = await findByTitle(query, base);
  const lexicon = await readLexicon(base).catch(() => undefined);
  if (mine !== turn) return;
  clear();
  const meant = pages.find(({ isMeant }) => isMeant);
  const found: Answer[] = [
    ...(lexicon ? meaning(query, lexicon, base) : []),
    ...(meant ? [{ ...meant, kind: 'title', text: meant.kind } as const] : []),
  ];
  answers.append(...found.map(answerBox));
  list.append(...pages.map(titleRow));
  list.dataset['total'] = String(pages.length);
  status.textContent = say.byTitle(pages.length, query.text.slice(0, 80));
}

async function search(): Promise<void> {
  const mine = (turn += 1);
  const state = current();
  const query = readQuery(state.typed);
  fillMessage('');
  document.title = query.text ? say.titleFor(query.text.slice(0, 80)) : document.title;
  const isFiltered = Object.keys(state.filters).length > 0;
  if (query.terms.length === 0 && (state.typed !== '' || !isFiltered)) {
    clear();
    status.textContent = state.typed === '' ? '' : say.nothingTyped;
    return setState(state.typed === '' ? 'idle' : 'done');
  }
  setState('loading');
  status.textContent = say.searching;
  const inIndex = (): Promise<void> => searchIndex(query, state, mine);
  try {
    // Once more before anything is said: most of what fails on the way fails once.
    await inIndex().catch(async () => {
      opened = undefined;
      if (mine === turn) await inIndex();
    });
    if (mine === turn) setState('done');
  } catch {
    opened = undefined;
    if (mine !== turn) return;
    await searchTitles(query, mine).then(
      () => mine === turn && setState('done'),
      () => {
        if (mine !== turn) return;
        clear();
        status.textContent = say.failed;
        setState('error');
      },
    );
  }
  if (mine === turn) fillMessage(query.text);
}

function showAddress(): void {
  fillForm(current());
  void search();
}
function go(address: string): void {
  history.pushState(null, '', address);
  showAddress();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(writeState(fromForm()));
});
for (const select of selects) select.addEventListener('change', () => go(writeState(fromForm())));
panel.addEventListener('toggle', () => {
  if (panel.open && field.value.trim()) void search();
});
more.addEventListener('click', () => void showMore?.());
notes.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(link.href);
});
addEventListener('popstate', showAddress);
keepPlace(list, () => list.dataset['state'] === 'done');
panel.hidden = false;
byId('can-script').hidden = true;
// On a slow line somebody types before this script comes.
fillForm(current(), field.value || undefined);
void search();
