import { z } from 'astro/zod';
import { WHOLE_FILE, type ContentType } from './content-type.ts';
import { field, identifier } from './fields/common.ts';
import { fieldReference, type Reference } from './reference.ts';

/** A whole number as offices write it: `1204`, or in threes with dots or spaces, `1.204`; `1.20` and `1,5` are none. */
const WRITTEN = /^-?(?:\d+|[1-9]\d{0,2}(?:[.\s]\d{3})+)$/;

function readCount(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  return WRITTEN.test(text) ? Number(text.replace(/[.\s]/g, '')) : NaN;
}

const count = () =>
  z.preprocess(
    readCount,
    z
      .int({ error: 'phải là số nguyên từ 0 trở lên, ví dụ 120 hoặc 1.204' })
      .min(0, { error: 'không được là số âm' }),
  );

/** Column headings of `content/tinh-hinh-giai-quyet.csv`, as a clerk sees them, and the field each fills. */
export const FIGURE_COLUMNS = {
  thang: 'month',
  don_vi: 'unit',
  ton_ky_truoc: 'carriedOver',
  tiep_nhan: 'received',
  truoc_han: 'early',
  dung_han: 'onTime',
  qua_han: 'late',
  dang_giai_quyet_trong_han: 'pendingInTime',
  dang_giai_quyet_qua_han: 'pendingOverdue',
  nop_truc_tuyen: 'online',
} as const;

/**
 * Dossiers of one unit in one month (plan III.3). All counts are dossiers.
 * Carried over + received = solved (early, on time, late) + pending (in time, overdue).
 */
const dossierFiguresSchema = () =>
  z
    .strictObject({
      month: field(
        z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'tháng viết năm-tháng, ví dụ 2026-01' }),
        'Tháng',
        'Ví dụ 2026-01.',
      ),
      unit: field(identifier(), 'Đơn vị', 'Mã đơn vị trong content/don-vi/.'),
      carriedOver: field(count(), 'Tồn kỳ trước', 'Số hồ sơ kỳ trước chuyển qua.'),
      received: field(count(), 'Tiếp nhận', 'Số hồ sơ tiếp nhận mới trong tháng.'),
      early: field(count(), 'Trước hạn', 'Số hồ sơ giải quyết trước hạn.'),
      onTime: field(count(), 'Đúng hạn', 'Số hồ sơ giải quyết đúng hạn.'),
      late: field(count(), 'Quá hạn', 'Số hồ sơ giải quyết quá hạn.'),
      pendingInTime: field(count(), 'Đang giải quyết, trong hạn', 'Chưa xong, còn hạn.'),
      pendingOverdue: field(count(), 'Đang giải quyết, quá hạn', 'Chưa xong, đã quá hạn.'),
      online: field(count(), 'Nộp trực tuyến', 'Trong số tiếp nhận mới, bao nhiêu nộp trực tuyến.'),
    })
    .refine((f) => f.online <= f.received, {
      error: 'nộp trực tuyến không thể nhiều hơn tiếp nhận',
      path: ['online'],
    })
    .refine(
      (f) => f.carriedOver + f.received === f.early + f.onTime + f.late + f.pendingInTime + f.pendingOverdue,
      {
        error: 'tồn kỳ trước + tiếp nhận phải bằng đã giải quyết + đang giải quyết',
        path: ['received'],
      },
    );
export type DossierFigures = z.infer<ReturnType<typeof dossierFiguresSchema>>;

/** Identifiers that a row of figures points at. */
const figureReferences = (figures: DossierFigures): Reference[] =>
  fieldReference('unit', 'unit', figures.unit);

/** Newest month first, then by unit. */
export const newestMonthFirst = (a: DossierFigures, b: DossierFigures): number =>
  a.month === b.month ? (a.unit < b.unit ? -1 : 1) : a.month < b.month ? 1 : -1;

/** What the house knows of dossier figures. */
export const dossierFigures = {
  label: 'Tình hình giải quyết hồ sơ',
  storage: 'table',
  path: 'tinh-hinh-giai-quyet.csv',
  files: WHOLE_FILE,
  schema: dossierFiguresSchema,
  columns: FIGURE_COLUMNS,
  references: figureReferences,
} as const satisfies ContentType;
