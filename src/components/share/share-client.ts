/** The script of the page that shares another one: reads its head, and offers what can be passed on. */
import { chatText, namedPage, sharedPage } from './shared-page.ts';

/** An element of the page. @throws Error when the page has none by that name. */
function part<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page that shares has no #${id}.`);
  return found as T;
}

const panel = part('chia-se');
const status = part('bao');

/** Shows the code of a page's address; a section without an address of its own has none. */
function showCode(address: string): void {
  const section = part('ma');
  const code = new Image();
  code.alt = section.dataset['ten'] ?? '';
  code.onload = () => {
    section.querySelector('img')?.remove();
    section.append(code);
    section.hidden = false;
  };
  code.src = address;
}

async function show(): Promise<void> {
  const name = namedPage(location.hash);
  if (!name) return;
  const here = (panel.dataset['base'] ?? '/') + name.slice(1);
  const answer = await fetch(here).catch(() => undefined);
  const page = answer?.ok ? sharedPage(await answer.text()) : undefined;
  if (!page) {
    status.textContent = status.dataset['hong'] ?? '';
    return;
  }
  const address = new URL(page.address, location.href).href;
  const link = part<HTMLAnchorElement>('trang');
  link.href = here;
  link.textContent = page.title;
  const slides = part('chieu');
  slides.querySelector('a')?.setAttribute('href', `${panel.dataset['base'] ?? '/'}trinh-chieu${name}`);
  slides.hidden = !/^\/(?:tin-tuc|huong-dan|hoi-dap|trac-nghiem)\/./.test(name);
  part('loi').textContent = chatText({ ...page, address }, panel.dataset['whole'] ?? '');
  part('dia-chi').textContent = address;
  showCode(`${here}ma-qr.svg`);
  const send = part('gui');
  send.hidden = !('share' in navigator);
  send.onclick = () => {
    // Who closes the sheet of the device has changed his mind.
    void navigator.share({ title: page.title, text: page.description, url: address }).catch(() => undefined);
  };
  status.textContent = '';
  panel.hidden = false;
}

addEventListener('hashchange', () => void show());
void show();
