/** The search page's script: reads the address, asks the pipeline, writes the list. */
import { resultSentences as say } from '../site/sentences/search-results.ts';
import {
  engineFilters,
  FILTER_NAMES,
  readState,
  writeState,
  type FilterName,
  type SearchState,
} from './address.ts';
import { answersFor } from './answers.ts';
import type { FilterCounts } from './engine.ts';
import { find, type Outcome } from './find.ts';
import { lookalikes } from './lookalikes.ts';
import { openIndex, type OpenedIndex } from './open-index.ts';
import { readQuery } from './query.ts';
import { answerBox, element, resultRow, type Labels } from './view.ts';

const PAGE = 10;
/** Most words that are offered when nothing is found, and most that are tried. */
const OFFERED = 3;
const TRIED = 6;

const byId = <Kind extends HTMLElement>(id: string): Kind => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is missing from the search page.`);
  return found as Kind;
};

const form = byId<HTMLFormElement>('tim-kiem');
const field = byId<HTMLInputElement>('tim-gi');
const list = byId<HTMLOListElement>('ket-qua');
const status = byId('tim-thay');
const answers = byId('tra-loi');
const notes = byId('ghi-chu');
const more = byId<HTMLButtonElement>('xem-them');
const panel = byId<HTMLDetailsElement>('bo-loc');
const selects = [...panel.querySelectorAll('select')];
const base = form.dataset['base'] ?? '/';

const selectOf = (name: string): HTMLSelectElement | undefined =>
  selects.find((select) => select.name === name);
const optionOf = (name: string, value: string): HTMLOptionElement | undefined =>
  [...(selectOf(name)?.options ?? [])].find((option) => option.value === value);
const current = (): SearchState => readState(location.search, (name, value) => !!optionOf(name, value));
const labels: Labels = (filter, value) =>
  optionOf(filter === 'topic' ? 'chuyen-muc' : 'loai', value)?.dataset['label'];

let opened: Promise<OpenedIndex> | undefined;
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
  list.dataset['total'] = '0';
}

function fillForm(state: SearchState): void {
  field.value = state.typed;
  // WebKit empties fields without completion when a reader comes back to a page that it kept: to what they were made with.
  field.defaultValue = state.typed;
  for (const name of Object.keys(FILTER_NAMES) as FilterName[]) {
    const select = selectOf(name);
    if (select) select.value = state.filters[name] ?? '';
  }
  const order = selectOf('sap-xep');
  if (order) order.value = state.byDate ? 'ngay' : '';
  if (Object.keys(state.filters).length > 0 || state.byDate) panel.open = true;
}

function showCounts(counts: FilterCounts): void {
  for (const [name, filter] of Object.entries(FILTER_NAMES)) {
    for (const option of selectOf(name)?.options ?? []) {
      const count = counts[filter]?.[option.value];
      const label = option.dataset['label'] ?? '';
      if (option.value !== '') option.textContent = count === undefined ? label : `${label} (${count})`;
    }
  }
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
  if (outcome.relaxed && outcome.hits.length > 0) notes.append(element('p', {}, say.relaxed));
}

/** For a query that found nothing: the way out of the filters, or the nearest words that do find something. */
async function showWaysOn(state: SearchState, index: OpenedIndex, mine: number): Promise<void> {
  if (mine !== turn) return;
  if (Object.keys(state.filters).length > 0) {
    notes.append(element('p', {}, linkTo({ ...state, filters: {} }, say.withoutFilters)));
    return;
  }
  const { abbreviations, synonyms, vocabulary } = index.lexicon;
  const named = selects.flatMap(({ options }) => [...options].map((one) => one.dataset['label'] ?? ''));
  const known = [...vocabulary.words, ...synonyms.flat(2), ...abbreviations.flat(), ...named];
  const links: HTMLElement[] = [];
  for (const words of lookalikes(state.typed, known).slice(0, TRIED)) {
    const { hits } = await find(readQuery(words), index);
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
    const records = await Promise.all(next.map(async (hit) => hit.record ?? hit.found.load()));
    if (mine !== turn) return;
    list.append(...records.map((record) => resultRow(record, outcome.readings, labels)));
    shown += next.length;
    more.hidden = shown >= outcome.hits.length;
    history.replaceState({ shown }, '');
  };
  const wanted = Number((history.state as { shown?: number } | null)?.shown ?? PAGE);
  do await showMore();
  while (shown < Math.min(wanted, outcome.hits.length) && mine === turn);
}

async function search(): Promise<void> {
  const mine = (turn += 1);
  const state = current();
  fillForm(state);
  const query = readQuery(state.typed);
  document.title = query.text ? say.titleFor(query.text.slice(0, 80)) : document.title;
  if (query.terms.length === 0) {
    clear();
    status.textContent = state.typed === '' ? '' : say.nothingTyped;
    return setState(state.typed === '' ? 'idle' : 'done');
  }
  setState('loading');
  status.textContent = say.searching;
  try {
    opened ??= openIndex(base);
    const index = await opened;
    if (panel.open) await index.countable();
    const outcome = await find(query, index, {
      filters: engineFilters(state),
      byDate: state.byDate,
      literal: state.literal,
    });
    index.check();
    if (mine !== turn) return;
    clear();
    showNotes(outcome, state);
    answers.append(...answersFor(query, outcome.hits, index.lexicon).map(answerBox));
    showCounts(outcome.counts);
    await showList(outcome, mine);
    if (outcome.hits.length === 0) await showWaysOn(state, index, mine);
    index.check();
    if (mine !== turn) return;
    list.dataset['total'] = String(outcome.hits.length);
    const { length } = outcome.hits;
    status.textContent =
      length > 0 ? say.found(length, query.text.slice(0, 80)) : say.nothing(query.text.slice(0, 80));
    setState('done');
  } catch {
    const failed = opened;
    opened = undefined;
    void failed?.then((index) => index.close()).catch(() => undefined);
    if (mine !== turn) return;
    clear();
    status.textContent = say.failed;
    setState('error');
  }
}

function go(state: SearchState): void {
  history.pushState(null, '', writeState(state));
  void search();
}

const fromForm = (): SearchState => ({
  typed: field.value.trim(),
  filters: Object.fromEntries(
    (Object.keys(FILTER_NAMES) as FilterName[]).flatMap((name) => {
      const value = selectOf(name)?.value;
      return value ? [[name, value]] : [];
    }),
  ),
  byDate: selectOf('sap-xep')?.value === 'ngay',
  literal: false,
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(fromForm());
});
for (const select of selects) select.addEventListener('change', () => field.value.trim() && go(fromForm()));
panel.addEventListener('toggle', () => {
  if (panel.open && field.value.trim()) void search();
});
more.addEventListener('click', () => void showMore?.());
notes.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  void search();
});
addEventListener('popstate', () => void search());
// Pagefind starts its engine without waiting for it; that it failed is told by the sentence above.
addEventListener('unhandledrejection', (event) => {
  if (list.dataset['state'] !== 'done') event.preventDefault();
});
panel.hidden = false;
void search();
