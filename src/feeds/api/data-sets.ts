import { listSentences } from '../../site/sentences/lists.ts';
import { openDataSentences as say } from '../../site/sentences/open-data.ts';
import type { TableName } from '../data-tables.ts';
import { API_LISTING, type ApiListing } from './addresses.ts';

/** One file of a data set. Addresses are root-relative. */
export interface DataFile {
  readonly address: string;
  readonly format: 'JSON' | 'CSV';
  readonly mediaType: string;
  /** The JSON Schema that it fits. */
  readonly schema?: string;
}

/** Data of one kind, in one or more files. */
export interface DataSet {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly files: readonly DataFile[];
}

/** Every table of the API, with its words where no JSON document says the same. */
const TABLE_WORDS: Readonly<Record<TableName, { title: string; description: string } | undefined>> = {
  articles: undefined,
  events: undefined,
  units: undefined,
  communes: say.communes,
  hotlines: undefined,
  documents: undefined,
  slogans: { title: listSentences.slogans, description: say.slogansDescription },
};

const csv = (address: string): DataFile => ({ address, format: 'CSV', mediaType: 'text/csv' });
const json = ({ address, schema }: ApiListing): DataFile => ({
  address,
  format: 'JSON',
  mediaType: 'application/json',
  schema,
});

/** Tables that stand elsewhere, by the document that says the same. */
const OTHER_TABLES: Readonly<Record<string, string>> = {
  procedures: '/thu-tuc/data.csv',
  processing: '/tinh-hinh-giai-quyet/data.csv',
};

/** Address of a table of the API. */
const tableAddress = (name: string): string => `/api/v1/${name}.csv`;

const tableOf = (name: string): DataFile[] => {
  const other = OTHER_TABLES[name];
  if (other) return [csv(other)];
  return name in TABLE_WORDS ? [csv(tableAddress(name))] : [];
};

/** All data sets: the documents of the API, each with its table where there is one, then tables that stand alone. */
export const DATA_SETS: readonly DataSet[] = [
  ...API_LISTING.filter(({ name }) => name !== 'index').map((listing) => ({
    id: listing.name,
    title: listing.label,
    description: listing.description,
    files: [json(listing), ...tableOf(listing.name)],
  })),
  ...Object.entries(TABLE_WORDS).flatMap(([id, words]) =>
    words ? [{ id, ...words, files: [csv(tableAddress(id))] }] : [],
  ),
];
