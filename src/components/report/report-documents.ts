import { REPORT_DOCUMENTS, type ReportDocuments } from '../../channels/report/report.ts';

/** The documents of the API of which a report is made; `read` gets one by its name. Where a list holds the newest articles alone, the files with all are read. */
export async function reportDocuments(read: (name: string) => Promise<unknown>): Promise<ReportDocuments> {
  const named = REPORT_DOCUMENTS.map(async (name) => [name, await read(name)] as const);
  const documents = Object.fromEntries(await Promise.all(named)) as ReportDocuments;
  const { pages = [] } = documents.articles;
  if (pages.length < 2) return documents;
  const whole = pages.map(async (_, n) => (await read(`articles/${n + 1}`)) as ReportDocuments['articles']);
  return {
    ...documents,
    articles: { ...documents.articles, articles: (await Promise.all(whole)).flatMap((one) => one.articles) },
  };
}
