/**
 * An article on its way from the page that imports Word files to the editor: this browser alone keeps it, until the editor has saved
 * an article. Where pages may keep nothing (a private window, a site without https), there is no such way.
 */
const KEPT = 'cchc-ban-giao';
const PLACE = '/ban-giao';

/** What stands behind the editor's address when it is to begin an article with what was handed over. */
export const HANDED_OVER = '#/collections/articles/new?_tu=nhap-word';

/** Keeps an article for the editor: its file's text, and its pictures by the names that the text has for them. */
export async function handOver(
  text: string,
  pictures: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const form = new FormData();
  // As a file: in a field of a form every line break would become two characters.
  form.append('bai', new File([text], 'index.md'));
  for (const { name, bytes } of pictures) form.append('anh', new File([bytes as BlobPart], name));
  await (await caches.open(KEPT)).put(PLACE, new Response(form));
}

/** What was handed over; undefined where nothing was, or nothing can be kept. */
export async function handedOver(): Promise<{ text: string; pictures: File[] } | undefined> {
  try {
    const form = await (await (await caches.open(KEPT)).match(PLACE))?.formData();
    const text = form?.get('bai');
    if (!form || !(text instanceof File)) return undefined;
    return { text: await text.text(), pictures: form.getAll('anh').filter((one) => one instanceof File) };
  } catch {
    return undefined;
  }
}

/** Keeps it no longer. */
export async function forgetHandedOver(): Promise<void> {
  await caches.delete(KEPT).catch(() => false);
}
