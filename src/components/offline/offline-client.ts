/** The script of the page where a reader keeps the section: saves, renews and removes what `worker.ts` shows. */
import { offlineSentences as say } from '../../site/sentences/offline.ts';
import {
  keptAddress,
  keptStore,
  LIST_FILE,
  OFFLINE_FOLDER,
  storePrefix,
  WORKER_FILE,
  type KeptList,
} from './kept-list.ts';

/** An element of the page. @throws Error when the page has none by that name */
function part<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found as T;
}

const panel = part('luu-tru');
const base = panel.dataset['base'] ?? '/';
const status = part('bao');
const save = part<HTMLButtonElement>('luu');
const remove = part<HTMLButtonElement>('xoa');

/** As many files at a time as a weak line carries. */
const AT_ONCE = 6;

const fetchList = async (): Promise<KeptList> =>
  (await fetch(base + LIST_FILE, { cache: 'no-store' })).json() as Promise<KeptList>;

/** Puts all files of a list into a store; those that have not changed come from the former one. @throws when one cannot be had */
async function fill(store: Cache, list: KeptList): Promise<void> {
  const former = await keptStore(base);
  const waiting = Object.entries(list.files);
  const all = waiting.length;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [file, digest] = next;
      const address = base + keptAddress(file);
      const own = former?.list.files[file] === digest ? await former.store.match(address) : undefined;
      const got = own ?? (await store.match(address)) ?? (await fetch(address, { cache: 'no-store' }));
      if (!got.ok) throw new Error(`${address} ${got.status}`);
      await store.put(address, got);
      status.textContent = say.saving((done += 1), all);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Deletes the site's stores but one. */
async function deleteStores(but?: string): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(storePrefix(base)) && name !== but);
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Under a policy of Trusted Types the address of a worker is given by a policy of a name. */
function workerAddress(): string {
  const { trustedTypes } = window as unknown as {
    trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(text: string): string } };
  };
  const address = base + WORKER_FILE;
  return (
    trustedTypes?.createPolicy('ngoai-tuyen', { createScriptURL: () => address }).createScriptURL(address) ??
    address
  );
}
const worker = 'serviceWorker' in navigator && 'caches' in window ? workerAddress() : undefined;

async function keep(): Promise<void> {
  const list = await fetchList();
  const name = storePrefix(base) + list.version;
  const store = await caches.open(name);
  await fill(store, list);
  // Where another build was published meanwhile, what was fetched is of both.
  if ((await fetchList()).version !== list.version) {
    await caches.delete(name);
    return keep();
  }
  await store.put(base + OFFLINE_FOLDER, await fetch(base + OFFLINE_FOLDER, { cache: 'no-store' }));
  await navigator.serviceWorker.register(worker ?? '', { updateViaCache: 'none' });
  await store.put(base + LIST_FILE, new Response(JSON.stringify(list)));
  await deleteStores(name);
}

async function show(): Promise<void> {
  const [kept, live] = await Promise.all([keptStore(base), fetchList().catch(() => undefined)]);
  const isNewer = live !== undefined && live.version !== kept?.list.version;
  part('mo').hidden = remove.hidden = kept === undefined;
  save.hidden = kept !== undefined && !isNewer;
  const megabytes = ((live?.size ?? 0) / 1e6).toLocaleString('vi-VN', { maximumFractionDigits: 1 });
  save.textContent = kept ? say.update : say.save;
  if (!kept && live) status.textContent = say.about(megabytes);
  if (kept)
    status.textContent = [say.saved(kept.list.day), ...(isNewer ? [say.newer(live.day)] : [])].join(' ');
}

/** Does what a press asks for, with the buttons out of reach meanwhile. */
const press = (button: HTMLButtonElement, act: () => Promise<void>, done: string, failed: string): void => {
  button.onclick = async () => {
    save.disabled = remove.disabled = true;
    status.textContent = '';
    const end = await act().then(
      () => done,
      () => failed,
    );
    await show();
    if (end) status.textContent = end;
    save.disabled = remove.disabled = false;
  };
};

async function drop(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(base + OFFLINE_FOLDER);
  await registration?.unregister();
  await deleteStores();
}

if (worker === undefined) {
  panel.hidden = true;
  part('khong-duoc').hidden = false;
} else {
  for (const link of part('mo').querySelectorAll('a'))
    link.href = base + OFFLINE_FOLDER + link.pathname.slice(base.length);
  press(save, keep, '', say.failed);
  press(remove, drop, say.removed, say.failed);
  void show();
}
