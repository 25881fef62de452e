import type { PerformanceIndex } from '../model/performance-index.ts';
import { collection, type Content } from './collection.ts';

export type IndexContent = Content<PerformanceIndex>;

/** The indices, in the editors' order. */
export const indices = async (): Promise<IndexContent[]> =>
  (await collection('indices')).sort((a, b) => a.fields.order - b.fields.order || (a.id < b.id ? -1 : 1));
