/** What a reader may keep for use without a network, as the build lists it and both scripts read it. */
export interface KeptList {
  /** Of all that is listed. */
  readonly version: string;
  /** Day of the build as readers read it, `23/11/2026`: scripts that share code with that of the search would cost it a request. */
  readonly day: string;
  /** Bytes that come over the wire, about. */
  readonly size: number;
  /** Digests of files, by their path below the front page. */
  readonly files: Readonly<Record<string, string>>;
}

/** Folder of the page where keeping is asked for; everything that is kept is shown below it, and nowhere else. */
export const OFFLINE_FOLDER = 'ngoai-tuyen/';
export const LIST_FILE = `${OFFLINE_FOLDER}danh-sach.json`;
export const WORKER_FILE = `${OFFLINE_FOLDER}may-luu.js`;

/** Address of a kept file below the front page. */
export const keptAddress = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** Names of the site's stores begin so; other sites of the same host have other base paths. */
export const storePrefix = (base: string): string => `cchc-ngoai-tuyen ${base} `;

/** The store that is whole, with its list: the list is put in last. */
export async function keptStore(
  base: string,
): Promise<{ name: string; store: Cache; list: KeptList } | undefined> {
  for (const name of (await caches.keys()).filter((one) => one.startsWith(storePrefix(base)))) {
    const store = await caches.open(name);
    const list = await store.match(base + LIST_FILE);
    if (list) return { name, store, list: (await list.json()) as KeptList };
  }
  return undefined;
}
