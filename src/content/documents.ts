import { hasEnded, type LegalDocument } from '../model/document.ts';
import { collection, type Content } from './collection.ts';

export type DocumentContent = Content<LegalDocument>;

/** Every document, newest first; those without a known date last. */
export async function documents(): Promise<DocumentContent[]> {
  return (await collection('documents')).sort((a, b) => {
    const [one, other] = [a.fields.date ?? '', b.fields.date ?? ''];
    if (one !== other) return one < other ? 1 : -1;
    return a.id < b.id ? -1 : 1;
  });
}

/** Documents by identifiers, in the order given. @throws Error when one is missing. */
export async function documentsById(ids: readonly string[] = []): Promise<DocumentContent[]> {
  const all = await documents();
  return ids.map((id) => {
    const found = all.find((one) => one.id === id);
    if (!found) throw new Error(`No document “${id}” in content/van-ban/.`);
    return found;
  });
}

/** Those of the documents that are known to have ended; a page that cites them says so. */
export const endedAmong = (cited: readonly DocumentContent[]): DocumentContent[] =>
  cited.filter(({ fields }) => hasEnded(fields));
