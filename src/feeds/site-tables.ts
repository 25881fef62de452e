import { articlePages } from '../content/articles.ts';
import { documents } from '../content/documents.ts';
import { eventPages } from '../content/events.ts';
import { hotlines } from '../content/hotlines.ts';
import { slogans } from '../content/lists.ts';
import { reorganisedUnits, units } from '../content/units.ts';
import { absolute } from '../site/href.ts';
import { dataTable, type TableName } from './data-tables.ts';

/** Each table of the API, made from what is public today. */
const TABLES: Readonly<Record<TableName, () => Promise<string>>> = {
  articles: async () => dataTable('articles', await articlePages(), absolute),
  units: async () => dataTable('units', await units(), absolute),
  communes: async () => {
    const rows = (await reorganisedUnits()).flatMap(({ old, now }) => now.map((one) => ({ old, now: one })));
    return dataTable('communes', rows, absolute);
  },
  hotlines: async () => dataTable('hotlines', await hotlines(), absolute),
  documents: async () => dataTable('documents', await documents(), absolute),
  slogans: async () => dataTable('slogans', await slogans(), absolute),
  events: async () => dataTable('events', await eventPages(), absolute),
};

/** Paths of the tables. */
export const tablePaths = () => Object.keys(TABLES).map((table) => ({ params: { table } }));

/** One table as CSV. */
export const apiTable = (name: string): Promise<string> => TABLES[name as TableName]();
