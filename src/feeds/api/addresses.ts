import { API_SHAPES, shapeWords, type ApiShape } from './shapes/index.ts';

/** Folder of the API, root-relative. */
const API = '/api/v1/';

/** Address of the JSON Schema of a kind of document. */
export const schemaAddress = (shape: ApiShape): string => `${API}schema/${shape}.json`;
/** Address of one article as JSON; `id` is `<year>/<slug>`. */
export const articleApiAddress = (id: string): string => `${API}articles/${id}.json`;
/** Address of one file of all articles, from 1. */
export const articlePageAddress = (page: number | string): string => `${API}articles/${page}.json`;
export const topicApiAddress = (id: string): string => `${API}topics/${id}.json`;
export const unitApiAddress = (id: string): string => `${API}units/${id}.json`;

/** One document of the API for people who look for data. Addresses are root-relative. */
export interface ApiListing {
  readonly name: ApiShape;
  readonly label: string;
  readonly description: string;
  readonly address: string;
  readonly schema: string;
}

const listed = (name: ApiShape, address: string): ApiListing => {
  const { title, description } = shapeWords(name);
  return { name, label: title, description, address, schema: schemaAddress(name) };
};

/** The documents that stand once per article, topic and unit: their pattern, for the page “Dữ liệu mở”. */
export const API_PATTERNS: readonly ApiListing[] = [
  listed('articlePage', articlePageAddress('<số>')),
  listed('article', articleApiAddress('<năm>/<tên-bài>')),
  listed('topic', topicApiAddress('<mã>')),
  listed('unit', unitApiAddress('<mã>')),
];

/** Every standing document of the API, for the index and for the page “Dữ liệu mở”: the shapes that are not one per thing. */
export const API_LISTING: readonly ApiListing[] = (Object.keys(API_SHAPES) as ApiShape[])
  .filter((name) => !API_PATTERNS.some((pattern) => pattern.name === name))
  .map((name) => listed(name, `${API}${name}.json`));
