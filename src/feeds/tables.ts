import { FIGURE_COLUMNS, type DossierFigures } from '../model/dossier-figures.ts';
import type { IndexResult, PerformanceIndex } from '../model/performance-index.ts';
import { csvText, type Cell } from './csv.ts';

type Series = PerformanceIndex['series'][number];

/** Columns of an index's results. Headings are ASCII, like those of the table that clerks fill in. */
const RESULT_COLUMNS = {
  nam: ({ year }) => year,
  day_so_lieu: (_, series) => series.label,
  pham_vi: (_, series) => series.scope,
  diem: ({ score }) => score,
  don_vi_do: (_, series) => series.unit,
  hang: ({ rank }) => rank,
  don_vi_dat: ({ holder }) => holder,
  ngay_cong_bo: ({ published }) => published,
  suy_ra: ({ derived }) => derived,
  ghi_chu: ({ note }) => note,
  nguon: ({ source }) => source.name,
  dia_chi_nguon: ({ source }) => source.url,
  ngay_nguon: ({ source }) => source.date,
} as const satisfies Record<string, (result: IndexResult, series: Series) => Cell>;

/** The results of an index as CSV, by series in their order, then by year. */
export function indexTable({ series, results }: PerformanceIndex): string {
  const rows = series.flatMap((one) =>
    results
      .filter((result) => result.series === one.id)
      .toSorted((a, b) => a.year - b.year)
      .map((result) => Object.values(RESULT_COLUMNS).map((column) => column(result, one))),
  );
  return csvText(Object.keys(RESULT_COLUMNS), rows);
}

/** Dossier figures as CSV, in the columns of the file that clerks fill in, so that one can be read back as the other. */
export const figuresTable = (figures: readonly DossierFigures[]): string =>
  csvText(
    Object.keys(FIGURE_COLUMNS),
    figures.map((row) => Object.values(FIGURE_COLUMNS).map((key) => row[key])),
  );

/** Answer of an endpoint that serves a table. */
export const tableResponse = (csv: string): Response =>
  new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
