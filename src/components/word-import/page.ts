/** The script of the page that imports Word files: what reads them is fetched when there is something to read. */
import type { ImportedArticle, ImportOptions } from '../../word/import-word.ts';
import type * as Reader from './reader.ts';

/** An element of the page. @throws Error when the page has none by that name. */
function part<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page of Word imports has no #${id}.`);
  return found as T;
}

const form = part('nhap-word');
const status = part('bao');
const code = part<HTMLTextAreaElement>('ma-bai');
/** One file for all of it; asked for at the first choice or paste, and again where it did not come. */
const fetchReader = (): Promise<typeof Reader> =>
  import(/* @vite-ignore */ form.dataset['may'] ?? '') as Promise<typeof Reader>;
let article: ImportedArticle | undefined;
let addresses: string[] = [];
let turns = 0;

/** The day in Vietnam, `YYYY-MM-DD`. */
const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
const say = (name: 'doc' | 'xong' | 'hong' | 'chep'): void => {
  status.textContent = status.dataset[name] ?? '';
};

function show({ showArticle, articlePlace }: typeof Reader, made: ImportedArticle): void {
  for (const address of addresses) URL.revokeObjectURL(address);
  const pictures = new Map(
    made.pictures.map(({ name, bytes }) => [name, URL.createObjectURL(new Blob([bytes as BlobPart]))]),
  );
  addresses = [...pictures.values()];
  article = made;
  code.value = made.text;
  part('can-xem').replaceChildren(
    ...made.unsure.map((sentence) => {
      const line = document.createElement('li');
      line.textContent = sentence;
      return line;
    }),
  );
  part('noi-de').textContent = articlePlace(made);
  showArticle(part('bai'), made.values.title, made.tree, pictures);
  part('ket-qua').hidden = false;
  say('xong');
}

/** Reads what was given last; what is overtaken by another file or paste is not shown. */
async function work(
  read: (reader: typeof Reader, options: ImportOptions) => ImportedArticle | Promise<ImportedArticle>,
): Promise<void> {
  const turn = (turns += 1);
  say('doc');
  part('ket-qua').hidden = true;
  const reader = await fetchReader().catch(() => undefined);
  try {
    if (!reader) throw new Error('The reader did not come.');
    const made = await read(reader, { today: today(), topics: reader.topics });
    if (turn === turns) show(reader, made);
  } catch (cause) {
    if (turn !== turns) return;
    if (reader && cause instanceof reader.WordRefusal) status.textContent = cause.message;
    else say('hong');
  }
}

const chosen = part<HTMLInputElement>('tep-word');

function readChosen(): void {
  const file = chosen.files?.[0];
  if (!file) return;
  void work(async ({ importWord }, options) => importWord(new Uint8Array(await file.arrayBuffer()), options));
}
chosen.addEventListener('change', readChosen);

part('dan').addEventListener('paste', (event) => {
  const html = event.clipboardData?.getData('text/html');
  if (!html) return;
  event.preventDefault();
  void work(({ importPage }, options) => importPage(html, options));
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

part('tai-bai').addEventListener('click', () => {
  void fetchReader().then(({ articleArchive }) => {
    if (!article) return;
    const { name, bytes } = articleArchive(article, code.value);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: 'application/zip' }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  });
});

// A file may have been chosen before this script came.
readChosen();
