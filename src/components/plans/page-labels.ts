import { indices } from '../../content/indices.ts';
import { topics } from '../../content/topics.ts';
import { units } from '../../content/units.ts';
import { indexAddress } from '../../model/performance-index.ts';
import { topicAddress } from '../../model/topic.ts';
import { unitAddress } from '../../model/unit.ts';
import { standingPages } from '../../site/pages.ts';

/** Names of standing pages, topics, indices and units by their addresses, for links that are given as addresses. */
export async function pageLabels(): Promise<ReadonlyMap<string, string>> {
  return new Map<string, string>([
    ...standingPages.map(({ address, label }) => [address, label] as const),
    ...(await topics()).map(({ id, label }) => [topicAddress(id), label] as const),
    ...(await indices()).map(({ id, fields }) => [indexAddress(id), fields.short] as const),
    ...(await units()).map(({ id, name }) => [unitAddress(id), name] as const),
  ]);
}
