/** The script of the page that puts bulletins together. What was chosen is kept on the reader's machine alone. */
import { machineText, syllablesOf } from '../../channels/radio/machine-text.ts';
import { bulletinSentences as say } from '../../site/sentences/bulletin.ts';
import { radioSentences } from '../../site/sentences/radio.ts';
import { button, part } from './elements.ts';

/** A script as its JSON file has it. */
interface Script {
  readonly title: string;
  /** Without greeting and thanks, which a bulletin says once. */
  readonly paragraphs: readonly string[];
}

const KEY = 'cchc-ban-tin';
/** As many as a programme of two hours has. */
const MOST = 40;
const IDENTIFIER = /^(?:tin-tuc\/\d{4}|huong-dan|hoi-dap)\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

const box = part('ban-tin');
const status = part('tong');
const read = new Map<string, Script>();

function keptBefore(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => IDENTIFIER.test(String(one))).slice(0, MOST) : [];
  } catch {
    return [];
  }
}
let chosen = keptBefore();

function keep(): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // Nothing may be stored: the bulletin lasts as long as the page.
  }
}

const paragraphs = (): string[] => [
  radioSentences.greeting,
  ...chosen.flatMap((id) => read.get(id)?.paragraphs ?? []),
  radioSentences.thanks,
];

function rowOf(id: string, place: number): HTMLLIElement {
  const title = read.get(id)?.title ?? id;
  const move = (by: number): void => {
    const [one] = chosen.splice(place, 1);
    if (one !== undefined) chosen.splice(place + by, 0, one);
    show();
    // The same button of the row where it stands now, so that several presses carry it on.
    const buttons = part('da-chon').children[place + by]?.querySelectorAll('button');
    const same = buttons?.[by < 0 ? 0 : 1];
    (same?.disabled ? buttons?.[by < 0 ? 1 : 0] : same)?.focus();
  };
  const up = button(say.up, title, () => move(-1));
  const down = button(say.down, title, () => move(1));
  up.disabled = place === 0;
  down.disabled = place === chosen.length - 1;
  const remove = button(say.remove, title, () => {
    chosen.splice(place, 1);
    show();
    status.focus();
  });
  const row = document.createElement('li');
  const buttons = document.createElement('div');
  buttons.append(up, down, remove);
  row.append(title, buttons);
  return row;
}

/** Says of each row of the page whether it is in the bulletin. */
function markRows(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#danh-sach a[href*="#them="]')) {
    const word = link.firstChild;
    if (word) word.textContent = chosen.includes(link.hash.slice('#them='.length)) ? say.added : say.add;
  }
}

/** Shows what is chosen and read; keeps it. */
function show(told = ''): void {
  keep();
  part('da-chon').replaceChildren(...chosen.map(rowOf));
  const all = paragraphs();
  const seconds = Math.round(
    (all.map(syllablesOf).reduce((a, b) => a + b, 0) * 60) / Number(box.dataset['nhip']),
  );
  const total = chosen.length ? say.total(chosen.length, radioSentences.duration(seconds)) : say.none;
  status.textContent = told ? `${told} ${total}` : total;
  markRows();
  part('viec').hidden = chosen.length === 0;
  part('danh-sach').classList.toggle('print:hidden', chosen.length > 0);
  part('loi-doc').replaceChildren(
    ...(chosen.length ? all : []).map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    }),
  );
}

/** Fetches what is chosen and not read yet; what is not there any more leaves the bulletin. */
async function fetchChosen(): Promise<void> {
  let [gone, unreachable] = [0, false];
  await Promise.all(
    chosen
      .filter((id) => !read.has(id))
      .map(async (id) => {
        try {
          const answer = await fetch(`${box.dataset['noi'] ?? ''}${id}/bai-doc.json`);
          if (answer.ok) read.set(id, (await answer.json()) as Script);
          else if (answer.status === 404) {
            chosen = chosen.filter((one) => one !== id);
            gone += 1;
          } else unreachable = true;
        } catch {
          unreachable = true;
        }
      }),
  );
  show(unreachable ? say.unreachable : gone ? say.gone(gone) : '');
}

/** Takes in what the address asks for: `#them=tin-tuc/2026/ten-bai`. */
function takeIn(): void {
  const [, id = ''] = /^#them=(.*)$/.exec(location.hash) ?? [];
  if (!IDENTIFIER.test(id)) return;
  // Said once: a reload must not bring back what was taken out.
  history.replaceState(undefined, '', location.pathname);
  if (chosen.includes(id)) return;
  if (chosen.length >= MOST) {
    status.textContent = say.full(MOST);
    return;
  }
  chosen.push(id);
  void fetchChosen();
}

part('in-ban-tin').addEventListener('click', () => {
  print();
});

part('tai-ban-tin').addEventListener('click', () => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([`\uFEFF${paragraphs().join('\r\n\r\n')}\r\n`], { type: 'text/plain;charset=utf-8' }),
  );
  link.download = say.file;
  link.click();
  URL.revokeObjectURL(link.href);
});

/** Copies a text; pages opened by plain `http:` have no clipboard of their own, and use the browser's old command. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const isCopied = document.execCommand('copy');
    field.remove();
    return isCopied;
  }
}

part('chep-ban-tin').addEventListener('click', () => {
  void copied(machineText(paragraphs())).then((isCopied) => {
    show(isCopied ? say.copied : say.copyFailed);
  });
});

part('bo-ban-tin').addEventListener('click', () => {
  chosen = [];
  show();
});

addEventListener('hashchange', takeIn);
takeIn();
if (chosen.length) void fetchChosen();
