import type { LegalDocument } from '../../model/document.ts';
import { compareVietnamese } from '../../vietnamese/collation.ts';

interface Filed {
  readonly id: string;
  readonly fields: Pick<LegalDocument, 'issuer' | 'date'>;
}

/** Documents of one issuer, in years from the newest; documents without a known date stand last, under no year. */
export interface IssuerGroup<Document extends Filed> {
  readonly issuer: string;
  readonly count: number;
  readonly years: readonly { readonly year: string | undefined; readonly documents: readonly Document[] }[];
}

/** Groups documents by issuer (most documents first, then by name) and year. The order within a year is kept. */
export function groupByIssuer<Document extends Filed>(
  documents: readonly Document[],
): IssuerGroup<Document>[] {
  const issuers = Map.groupBy(documents, ({ fields }) => fields.issuer);
  return [...issuers]
    .map(([issuer, own]) => ({ issuer, count: own.length, years: byYear(own) }))
    .sort((a, b) => b.count - a.count || compareVietnamese(a.issuer, b.issuer));
}

function byYear<Document extends Filed>(documents: readonly Document[]): IssuerGroup<Document>['years'] {
  const years = Map.groupBy(documents, ({ fields }) => fields.date?.slice(0, 4));
  return [...years]
    .map(([year, own]) => ({ year, documents: own }))
    .sort((a, b) => ((a.year ?? '') < (b.year ?? '') ? 1 : -1));
}
