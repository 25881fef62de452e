import { feedSentences } from '../../site/sentences.ts';
import type { ApiShape } from './shapes/index.ts';

/** Folder of the API, root-relative. */
export const API = '/api/v1/';

/** Address of the JSON Schema of a kind of document. */
export const schemaAddress = (shape: ApiShape): string => `${API}schema/${shape}.json`;
/** Address of one article as JSON; `id` is `<year>/<slug>`. */
export const articleApiAddress = (id: string): string => `${API}articles/${id}.json`;
export const topicApiAddress = (id: string): string => `${API}topics/${id}.json`;
export const unitApiAddress = (id: string): string => `${API}units/${id}.json`;

/** Documents that stand once each, in the order of the index. */
const SINGLE = [
  'index',
  'articles',
  'units',
  'guides',
  'hotlines',
  'indices',
  'documents',
  'activities',
  'processing',
] as const satisfies readonly ApiShape[];

/** One document of the API for people who look for data. Addresses are root-relative. */
export interface ApiListing {
  readonly name: ApiShape;
  readonly label: string;
  readonly description: string;
  readonly address: string;
  readonly schema: string;
}

/** Every standing document of the API, for the index and for the page “Dữ liệu mở”. */
export const API_LISTING: readonly ApiListing[] = SINGLE.map((name) => {
  const [label, description] = feedSentences.api[name];
  return { name, label, description, address: `${API}${name}.json`, schema: schemaAddress(name) };
});

/** The documents that stand once per article, topic and unit: their pattern, for the page “Dữ liệu mở”. */
export const API_PATTERNS: readonly ApiListing[] = (
  [
    ['article', articleApiAddress('<năm>/<tên-bài>')],
    ['topic', topicApiAddress('<mã>')],
    ['unit', unitApiAddress('<mã>')],
  ] as const
).map(([name, address]) => {
  const [label, description] = feedSentences.api[name];
  return { name, label, description, address, schema: schemaAddress(name) };
});
