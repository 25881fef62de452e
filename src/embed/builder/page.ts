/** The builder's script: reads the form, shows the widget in a real frame, measures it, writes the snippet. */
import { DEFAULTS, THEMES, TARGETS, type Options } from '../options.ts';
import { FORMS, WITH_LOADER, type Form } from '../snippet.ts';
import { FORMS_FOR, fragmentFor, pasted, PORTALS, type Choice, type Portal } from './choices.ts';
import type { Subject } from './subjects.ts';

/** An element of the page. @throws Error when the page has none by that name. */
function part<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The builder's page has no #${id}.`);
  return found as T;
}

const form = part<HTMLFormElement>('tao-ma');
const frame = part<HTMLIFrameElement>('xem-thu');
const code = part<HTMLTextAreaElement>('ma');
const status = part('bao-chep');
const measured = part('chieu-cao');
const subjects = JSON.parse(part('danh-muc').textContent) as Subject[];
/** Absolute, because it is pasted elsewhere: a build that knows no address of its own tells the path alone. */
const root = new URL(form.dataset['goc'] ?? '/', location.href).href;

const value = (name: string): string => String(new FormData(form).get(name) ?? '');
const oneOf = <T extends string>(name: string, allowed: readonly T[], otherwise: T): T =>
  allowed.find((one) => one === value(name)) ?? otherwise;

let height = 0;

const options = (): Options => ({
  so: Number(value('so')) || DEFAULTS.so,
  'giao-dien': oneOf('giao-dien', THEMES, DEFAULTS['giao-dien']),
  mo: oneOf('mo', TARGETS, DEFAULTS.mo),
});

function choice(): Choice {
  const portal: Portal = oneOf('phep', PORTALS, 'script');
  const subject = subjects.find(({ address }) => address === value('ve')) ?? subjects[0];
  if (!subject) throw new Error('The builder has nothing to offer.');
  const allowed = FORMS_FOR[portal];
  const chosen: Form | undefined = allowed.find((one) => one === value('dang')) ?? allowed[0];
  return {
    portal,
    form: chosen,
    subject,
    options: options(),
    width: Number(value('rong')) || undefined,
    height: height || subject.height,
  };
}

/** Offers in “Cụ thể” the widgets of the chosen kind. */
function offerSubjects(): void {
  const select = part<HTMLSelectElement>('ve');
  const offered = subjects.filter(({ kind }) => kind === value('loai'));
  select.replaceChildren(...offered.map(({ title, address }) => new Option(title, address)));
  part('dong-ve').hidden = offered.length < 2;
}

/** Offers the forms that the portal can take. */
function offerForms(portal: Portal): void {
  for (const one of part<HTMLSelectElement>('dang').options) {
    const fits = FORMS_FOR[portal].some((allowed) => allowed === one.value);
    one.hidden = one.disabled = !fits;
  }
  const select = part<HTMLSelectElement>('dang');
  if (select.selectedOptions[0]?.disabled ?? true) select.value = FORMS_FOR[portal][0] ?? FORMS[0];
  part('dong-dang').hidden = FORMS_FOR[portal].length < 2;
}

function writeCode(): void {
  const now = choice();
  code.value = pasted(now, root);
  part('phan-nap').hidden = now.portal !== 'script' || !now.form || !WITH_LOADER.includes(now.form);
  const label = now.portal === 'rss' ? 'rss' : now.portal === 'link' ? 'link' : 'code';
  part('nhan-ma').textContent = part('nhan-ma').dataset[label] ?? '';
}

function showPreview(): void {
  const now = choice();
  const address = root + now.subject.address.slice(1);
  const fragment = fragmentFor(now);
  height = 0;
  measured.textContent = measured.dataset['cho'] ?? '';
  part('khung').dataset['rong'] = value('rong');
  part('dong-so').hidden = !now.subject.list;
  frame.title = `${frame.dataset['ten'] ?? ''}: ${now.subject.title}`;
  const wanted = new URL(address).pathname + fragment;
  const shown = frame.contentWindow?.location;
  const same = shown?.pathname === new URL(address).pathname;
  shown?.replace(wanted);
  // A change of the fragment, or of the width alone, loads nothing anew: the widget has to be asked.
  if (same) frame.contentWindow?.postMessage({ type: 'iframe-get-child-dimensions' }, location.origin);
}

function change(event?: Event): void {
  const name = (event?.target as HTMLInputElement | null)?.name;
  if (!event || name === 'loai') offerSubjects();
  if (!event || name === 'phep') offerForms(choice().portal);
  if (name !== 'phep' && name !== 'dang') showPreview();
  writeCode();
}

addEventListener('message', ({ source, data }: MessageEvent<{ cchc?: unknown; height?: unknown } | null>) => {
  if (source !== frame.contentWindow || data?.cchc !== 1 || typeof data.height !== 'number') return;
  height = data.height;
  frame.style.height = `${height}px`;
  measured.textContent = (measured.dataset['xong'] ?? '').replace('{height}', String(height));
  writeCode();
});

async function copy(from: HTMLTextAreaElement): Promise<void> {
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(from.value);
    status.textContent = status.dataset['xong'] ?? '';
  } catch {
    from.focus();
    from.select();
    status.textContent = status.dataset['hong'] ?? '';
  }
}

/** Says what is right and wrong in the pasted source, as text alone. */
async function check(): Promise<void> {
  const conclusion = part('ket-luan');
  const list = part('nhan-xet');
  list.replaceChildren();
  conclusion.textContent = '';
  try {
    const { judgedSource } = await import('./judged.ts');
    const { judged, text } = await judgedSource(part<HTMLTextAreaElement>('da-dan').value, root);
    for (const { address, findings } of judged)
      for (const finding of findings) {
        const line = document.createElement('li');
        line.dataset['grade'] = finding.grade;
        line.textContent = [address.replace(/#.*/, ''), finding.grade, finding.text]
          .filter(Boolean)
          .join(': ');
        list.append(line);
      }
    conclusion.textContent = text;
  } catch {
    conclusion.textContent = conclusion.dataset['hong'] ?? '';
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-chep]'))
  button.addEventListener('click', () => void copy(part<HTMLTextAreaElement>(button.dataset['chep'] ?? '')));
for (const line of form.querySelectorAll<HTMLTextAreaElement>('textarea[readonly]'))
  line.value = line.value
    .replace('src="/', `src="${location.origin}/`)
    .replaceAll('https://…', location.origin);
form.addEventListener('change', change);
form.addEventListener('submit', (event) => event.preventDefault());
part('kiem-tra').addEventListener('click', () => void check());
part('ma-lam-san').hidden = true;
form.hidden = false;
change();
