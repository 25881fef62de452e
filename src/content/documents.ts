import { hasEndedOn, type LegalDocument } from '../model/document.ts';
import { newestFirst } from '../model/order.ts';
import { today } from '../site/today.ts';
import { collection, type Content } from './collection.ts';
import { onceForEach } from './once.ts';

export type DocumentContent = Content<LegalDocument>;

const sorted = onceForEach((all: readonly DocumentContent[]) => all.toSorted(newestFirst));

/** Every document, newest first; those without a known date last. */
export const documents = async (): Promise<readonly DocumentContent[]> =>
  sorted(await collection('documents'));

/** Documents by identifiers, in the order given. @throws Error when one is missing. */
export async function documentsById(ids: readonly string[] = []): Promise<DocumentContent[]> {
  const all = await documents();
  return ids.map((id) => {
    const found = all.find((one) => one.id === id);
    if (!found)
      throw new Error(
        `Không có văn bản “${id}” trong content/van-ban/. Chạy npm run check để thấy tệp và dòng.`,
      );
    return found;
  });
}

/** Those of the documents that have ended by today; a page that cites them says so. */
export const endedAmong = (cited: readonly DocumentContent[]): DocumentContent[] =>
  cited.filter(({ fields }) => hasEndedOn(fields, today()));
