/** The script of the page that makes reports: what makes them is fetched when one is asked for. */
import type * as Maker from './maker.ts';

/** An element of the page. @throws Error when the page has none by that name. */
function part<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page of reports has no #${id}.`);
  return found as T;
}

const form = part<HTMLFormElement>('lap-bao-cao');
const status = part('bao');
const from = part<HTMLInputElement>('tu-ngay');
const to = part<HTMLInputElement>('den-ngay');
let turns = 0;

const fetchMaker = (): Promise<typeof Maker> =>
  import(/* @vite-ignore */ form.dataset['may'] ?? '') as Promise<typeof Maker>;

function offer(files: ReturnType<typeof Maker.reportFiles>): void {
  for (const { name, type, write } of files) {
    const ending = name.slice(name.lastIndexOf('.') + 1);
    part(`tai-${ending}`).onclick = () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([write()], { type }));
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
    };
  }
}

async function work(): Promise<void> {
  const turn = (turns += 1);
  status.textContent = status.dataset['lam'] ?? '';
  part('ket-qua').hidden = true;
  const maker = await fetchMaker().catch(() => undefined);
  try {
    if (!maker) throw new Error('What makes reports did not come.');
    const made = await maker.make({
      from: from.value,
      to: to.value,
      plan: document.querySelector<HTMLSelectElement>('#ke-hoach')?.value || undefined,
      logs: [...(part<HTMLInputElement>('nhat-ky').files ?? [])],
      basePath: form.dataset['goc'] ?? '/',
    });
    if (turn !== turns) return;
    offer(maker.reportFiles(made));
    maker.showBlocks(part('xem-bao-cao'), maker.reportBlocks(made));
    part('ket-qua').hidden = false;
    status.textContent = status.dataset['xong'] ?? '';
  } catch (cause) {
    if (turn !== turns) return;
    status.textContent =
      maker && cause instanceof maker.ReportRefusal ? cause.message : (status.dataset['hong'] ?? '');
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void work();
});
