/** The script of the page that imports Word files and tables: what reads and judges them is fetched when there is something to read. */
import { handOver, HANDED_OVER } from '../../desk/hand-over.ts';
import type { ImportedArticle } from '../../word/import-word.ts';
import type * as Checker from './checker.ts';
import { showFindings } from './findings.ts';
import { pageOf, part, today, element } from './parts.ts';
import type * as Reader from './reader.ts';

/** What was fetched. */
interface Programs {
  readonly reader: typeof Reader;
  readonly checker: typeof Checker;
}

/** What of an article the page needs. */
type Made = Pick<ImportedArticle, 'text' | 'pictures' | 'unsure'> & {
  values: { title: string; date: string };
};

/** What the page works on: an article, as it was made and as its front matter now says it is; or lines of dossier figures. */
type Work =
  | { readonly kind: 'article'; readonly made: Made; values: { title: string; date: string } }
  | { readonly kind: 'figures'; readonly text: string; readonly unsure: readonly string[] };

const form = part('nhap-word');
const status = part('bao');
const code = part<HTMLTextAreaElement>('ma-bai');
/** Leads to the editor, where the site has one. */
const desk = part('dua-vao');
let programs: Programs | undefined;
let work: Work | undefined;
let pictures: ReadonlyMap<string, string> = new Map();
let turns = 0;

/** Asked for at the first choice or paste, and again where it did not come. */
async function fetchPrograms(): Promise<Programs> {
  const { may = '', luat = '' } = form.dataset;
  const [reader, checker] = (await Promise.all([
    import(/* @vite-ignore */ may),
    import(/* @vite-ignore */ luat),
  ])) as [typeof Reader, typeof Checker];
  return (programs = { reader, checker });
}

const say = (name: 'doc' | 'xong' | 'hong' | 'chep' | 'khongDua'): void => {
  status.textContent = status.dataset[name] ?? '';
};

/** Where what the field holds belongs, below the project's folder. */
const placeOf = ({ reader, checker }: Programs, now: Work): string =>
  now.kind === 'article'
    ? reader.articlePlace({ values: now.values, pictures: [] })
    : `content/${checker.FIGURES_FILE}`;

/** How long it took the last time, in milliseconds. */
let took = 0;

/** Shows the field's text as it will look, and what the rules find in it. */
function refresh(): void {
  if (!programs || !work) return;
  const start = performance.now();
  const { reader, checker } = programs;
  const text = code.value;
  try {
    if (work.kind === 'article') {
      const { values, tree } = checker.shownArticle(text);
      const { title, date } = values;
      work.values = {
        title: typeof title === 'string' ? title : work.values.title,
        date: typeof date === 'string' ? date : work.values.date,
      };
      reader.showArticle(part('bai'), work.values.title, tree, pictures);
    } else reader.showTable(part('bai'), checker.shownTable(text));
  } catch {
    // Text that cannot be shown stays as it was; the rules say what is wrong with it.
  }
  const place = placeOf(programs, work);
  part('noi-de').textContent = place;
  showFindings(checker.judge(place.replace('content/', ''), text, today()), code);
  const kind = work.kind === 'article' ? 'markdown' : 'csv';
  part<HTMLButtonElement>('sua-giup').hidden = checker.mended(text, kind).done.length === 0;
  took = performance.now() - start;
}

function show(now: Work): void {
  for (const address of pictures.values()) URL.revokeObjectURL(address);
  const { made, unsure, text } =
    now.kind === 'article' ? { ...now.made, made: now.made } : { ...now, made: undefined };
  pictures = new Map(
    (made?.pictures ?? []).map(({ name, bytes }) => [
      name,
      URL.createObjectURL(new Blob([bytes as BlobPart])),
    ]),
  );
  work = now;
  code.value = text;
  part('can-xem').replaceChildren(...unsure.map((sentence) => element('li', sentence)));
  for (const step of document.querySelectorAll<HTMLElement>('[data-cho]'))
    step.hidden = step.dataset['cho'] !== now.kind;
  part('ket-qua').hidden = false;
  desk.hidden = now.kind !== 'article' || desk.dataset['den'] === undefined;
  refresh();
  say('xong');
  // On a phone it stands below what is seen.
  status.scrollIntoView();
}

/** Reads what was given last; what is overtaken by another file or paste is not shown. */
async function take(read: (programs: Programs) => Work | Promise<Work>): Promise<void> {
  const turn = (turns += 1);
  say('doc');
  part('ket-qua').hidden = true;
  const fetched = await fetchPrograms().catch(() => undefined);
  try {
    if (!fetched) throw new Error('What reads did not come.');
    const now = await read(fetched);
    if (turn === turns) show(now);
  } catch (cause) {
    if (turn !== turns) return;
    const isTold =
      fetched &&
      (cause instanceof fetched.reader.WordRefusal || cause instanceof fetched.checker.TableRefusal);
    if (isTold) status.textContent = (cause as Error).message;
    else say('hong');
    status.scrollIntoView({ block: 'nearest' });
  }
}

const articleWork = (made: Made): Work => ({ kind: 'article', made, values: made.values });

/** A text that is an article's file already, to be judged as it stands. */
function fileWork({ checker }: Programs, text: string): Work {
  const { title, date } = checker.shownArticle(text).values;
  const values = {
    title: typeof title === 'string' ? title : '',
    date: typeof date === 'string' ? date : today(),
  };
  return articleWork({ values, text, pictures: [], unsure: [] });
}

function figureWork({ checker }: Programs, tables: readonly string[][][]): Work {
  const figures = checker.figureRows(tables, checker.units);
  // As the file that they are to be put into.
  const { cot: heading = '' } = form.dataset;
  const lines = [heading, ...checker.figureLines(figures, heading)];
  return {
    kind: 'figures',
    text: `${lines.join('\n')}\n`,
    unsure: [...figures.strangers, ...figures.unsure],
  };
}

const chosen = part<HTMLInputElement>('tep-word');

function readChosen(): void {
  const file = chosen.files?.[0];
  if (!file) return;
  void take(async (both) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { holdsWorkbook, readWorkbook, importWord, topics } = both.reader;
    if (holdsWorkbook(bytes)) return figureWork(both, readWorkbook(bytes));
    return articleWork(await importWord(bytes, { today: today(), topics }));
  });
}
chosen.addEventListener('change', readChosen);

part('dan').addEventListener('paste', (event) => {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const html = event.clipboardData?.getData('text/html') || pageOf(text);
  if (!html) return;
  event.preventDefault();
  void take((both) => {
    if (/^---\r?\n/.test(text)) return fileWork(both, text.replace(/\r\n/g, '\n'));
    const tables = both.reader.tablesOf(html);
    if (tables.some((table) => both.checker.isFigureTable(table))) return figureWork(both, tables);
    return articleWork(both.reader.importPage(html, { today: today(), topics: both.reader.topics }));
  });
});

let waiting: ReturnType<typeof setTimeout> | undefined;
code.addEventListener('input', () => {
  clearTimeout(waiting);
  // Not while somebody types: a long text takes its time.
  waiting = setTimeout(refresh, Math.max(400, 2 * took));
});

part('sua-giup').addEventListener('click', () => {
  if (!programs || !work) return;
  const kind = work.kind === 'article' ? 'markdown' : 'csv';
  const { text, done } = programs.checker.mended(code.value, kind);
  code.value = text;
  refresh();
  status.textContent = `${status.dataset['sua'] ?? ''} ${done.join('; ')}.`;
});

part('chep-bai').addEventListener('click', () => {
  // Where the clipboard is closed to pages, the selected text can be copied by hand.
  code.select();
  void navigator.clipboard.writeText(code.value).then(
    () => {
      say('chep');
    },
    () => undefined,
  );
});

/** What the clerk takes along: an article's folder as a zip, or lines of figures. */
function taken({ reader, checker }: Programs, now: Work): { name: string; type: string; bytes: BlobPart } {
  if (now.kind === 'figures') return { name: checker.FIGURES_FILE, type: 'text/csv', bytes: code.value };
  const { name, bytes } = reader.articleArchive(
    { values: now.values, pictures: now.made.pictures },
    code.value,
  );
  return { name, type: 'application/zip', bytes: bytes as BlobPart };
}

part('tai-bai').addEventListener('click', () => {
  if (!programs || !work) return;
  const { name, type, bytes } = taken(programs, work);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
});

desk.addEventListener('click', () => {
  if (work?.kind !== 'article') return;
  void handOver(code.value, work.made.pictures).then(
    () => {
      location.href = `${desk.dataset['den'] ?? ''}${HANDED_OVER}`;
    },
    () => {
      say('khongDua');
    },
  );
});

// Who comes to have a text judged pastes it.
if (location.hash === '#dan') part('dan').focus();
// A file may have been chosen before this script came.
readChosen();
