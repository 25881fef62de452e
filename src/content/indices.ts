import { inEditorsOrder } from '../model/order.ts';
import type { PerformanceIndex } from '../model/performance-index.ts';
import { collection, type Content } from './collection.ts';

export type IndexContent = Content<PerformanceIndex>;

/** The indices, in the editors' order. */
export const indices = async (): Promise<IndexContent[]> =>
  (await collection('indices')).toSorted(inEditorsOrder);

/** One index. @throws Error when there is none. */
export async function index(id: string): Promise<IndexContent> {
  const found = (await indices()).find((one) => one.id === id);
  if (!found)
    throw new Error(`Không có chỉ số “${id}” trong content/chi-so/. Chạy npm run check để thấy tệp và dòng.`);
  return found;
}
