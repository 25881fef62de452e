import { FIGURE_COLUMNS, type DossierFigures } from '../model/dossier-figures.ts';
import { LIFE_EVENTS, ONLINE_LEVELS, searchWords } from '../model/procedure.ts';
import type { IndexResult, PerformanceIndex } from '../model/performance-index.ts';
import type { WaivedProcedure } from './api/values.ts';
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
  tinh_den: ({ until }) => until,
  bang_loi: ({ told }) => told,
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

/** Columns of procedures. */
const PROCEDURE_COLUMNS = {
  ma: ({ fields }) => fields.id,
  viec: ({ fields }) => fields.need,
  nhom_viec: ({ fields }) => LIFE_EVENTS[fields.lifeEvent],
  ten_thu_tuc: ({ fields }) => fields.name,
  chu_de_go: ({ fields }) => searchWords(fields),
  ma_thu_tuc: ({ fields }) => fields.code,
  ai_giai_quyet: ({ fields }) => fields.decidedBy,
  thoi_han: ({ fields }) => fields.duration,
  nop_truc_tuyen: ({ fields }) => fields.online && ONLINE_LEVELS[fields.online],
  mien: ({ waiver }) => waiver?.what,
  mien_khi: ({ waiver }) => waiver?.condition,
  mien_tu_ngay: ({ waiver }) => waiver?.from,
  mien_den_ngay: ({ waiver }) => waiver?.to,
  ap_dung_tu: ({ fields }) => fields.validFrom,
  ap_dung_den: ({ fields }) => fields.validTo,
  nguon: ({ fields }) => fields.source.name,
  dia_chi_nguon: ({ fields }) => fields.source.url,
  ngay_nguon: ({ fields }) => fields.source.date,
  ngay_kiem_tra: ({ fields }) => fields.checked.date,
} as const satisfies Record<string, (procedure: WaivedProcedure) => Cell>;

/** Procedures as CSV, in the order given; what was withdrawn is left out. */
export const proceduresTable = (procedures: readonly WaivedProcedure[]): string =>
  csvText(
    Object.keys(PROCEDURE_COLUMNS),
    procedures
      .filter(({ fields }) => !fields.withdrawn)
      .map((procedure) => Object.values(PROCEDURE_COLUMNS).map((column) => column(procedure))),
  );

/** Answer of an endpoint that serves a table. */
export const tableResponse = (csv: string): Response =>
  new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
