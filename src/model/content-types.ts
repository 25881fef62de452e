import type { z } from 'astro/zod';
import { articleAddress, articleReferences, articleSchema } from './article.ts';
import { listIn, pagesIn, recordsIn, WHOLE_FILE, type ContentType } from './content-type.ts';
import { documentAddress, documentReferences, documentSchema, type LegalDocument } from './document.ts';
import { dossierFiguresSchema, FIGURE_COLUMNS, figureReferences } from './dossier-figures.ts';
import { evidenceReferences, evidenceSchema } from './evidence.ts';
import { abbreviationSchema } from './glossary.ts';
import { guideAddress, guideReferences, guideSchema } from './guide.ts';
import { hotlineReferences, hotlineSchema } from './hotline.ts';
import { indexAddress, indexReferences, indexSchema } from './performance-index.ts';
import { inEditorsOrder, newestFirst, newestYearFirst } from './order.ts';
import { planAddress, planReferences, planSchema, planTextSchema } from './plan.ts';
import {
  internalProcedureSchema,
  onlineOnlyProcedureSchema,
  procedureDocuments,
  procedureReferences,
  procedureSchema,
} from './procedure.ts';
import { questionAddress, questionReferences, questionSchema } from './question.ts';
import { noticeSchema, redirectSchema, settingsReferences, settingsSchema } from './settings.ts';
import { sloganSchema } from './slogan.ts';
import { statementSchema } from './statement.ts';
import { synonymSchema } from './synonym.ts';
import { topicAddress, topicReferences, topicSchema, type Topic } from './topic.ts';
import { unitAddress, unitNameOn, unitReferences, unitSchema, type Unit } from './unit.ts';

export type { ContentType } from './content-type.ts';

/** Every content type, by the name that code uses. The order is that of the editor's menu. */
export const CONTENT_TYPES = {
  articles: {
    label: 'Tin, bài',
    storage: 'page',
    path: 'tin-tuc',
    files: /^(\d{4}\/[^/]+?)(?:\/index)?\.md$/,
    fileName: '<năm>/<ten-bai>.md',
    schema: articleSchema,
    references: articleReferences,
    order: newestFirst,
    published: true,
    target: 'article',
    address: articleAddress,
  },
  guides: {
    label: 'Hướng dẫn',
    ...pagesIn('huong-dan'),
    schema: guideSchema,
    references: guideReferences,
    order: inEditorsOrder,
    published: true,
    target: 'guide',
    address: guideAddress,
  },
  questions: {
    label: 'Hỏi đáp',
    storage: 'page',
    path: 'hoi-dap',
    files: /^([^/]+?)\.md$/,
    fileName: '<ten>.md',
    schema: questionSchema,
    references: questionReferences,
    address: questionAddress,
    order: newestFirst,
    published: true,
  },
  statements: {
    label: 'Trang cố định',
    ...pagesIn('trang'),
    schema: statementSchema,
  },
  units: {
    label: 'Đơn vị',
    ...recordsIn('don-vi'),
    schema: unitSchema,
    references: unitReferences,
    target: 'unit',
    address: unitAddress,
    title: (unit: Unit, day) => unitNameOn(unit, day).name,
  },
  documents: {
    label: 'Văn bản',
    ...recordsIn('van-ban', '<so-ky-hieu-nam>.yaml'),
    schema: documentSchema,
    references: documentReferences,
    target: 'document',
    address: documentAddress,
    title: ({ kind, number }: LegalDocument) => `${kind} ${number}`,
    order: newestFirst,
  },
  indices: {
    label: 'Chỉ số',
    ...recordsIn('chi-so'),
    schema: indexSchema,
    references: indexReferences,
    target: 'index',
    address: indexAddress,
    order: inEditorsOrder,
  },
  plans: {
    label: 'Kế hoạch',
    storage: 'record',
    path: 'ke-hoach',
    files: /^(\d{4}(?:-[a-z0-9-]+)?)\/ke-hoach\.yaml$/,
    fileName: '<năm>/ke-hoach.yaml',
    schema: planSchema,
    references: planReferences,
    target: 'plan',
    address: planAddress,
    order: newestYearFirst,
  },
  planTexts: {
    label: 'Nguyên văn kế hoạch',
    storage: 'page',
    path: 'ke-hoach',
    files: /^(\d{4}(?:-[a-z0-9-]+)?)\/toan-van\.md$/,
    fileName: '<năm>/toan-van.md',
    schema: planTextSchema,
    verbatim: true,
  },
  evidence: {
    label: 'Minh chứng',
    storage: 'record',
    path: 'minh-chung',
    files: /^(\d{4}\/[^/]+?)\.yaml$/,
    fileName: '<năm>/<ten>.yaml',
    schema: evidenceSchema,
    references: evidenceReferences,
  },
  topics: {
    label: 'Chuyên mục',
    ...listIn('chuyen-muc.yaml'),
    schema: topicSchema,
    references: topicReferences,
    target: 'topic',
    address: topicAddress,
    title: ({ label }: Topic) => label,
    required: true,
  },
  hotlines: {
    label: 'Đường dây nóng',
    ...listIn('duong-day-nong.yaml'),
    schema: hotlineSchema,
    references: hotlineReferences,
    target: 'hotline',
  },
  procedures: {
    label: 'Thủ tục',
    ...listIn('thu-tuc.yaml'),
    schema: procedureSchema,
    references: procedureDocuments,
    target: 'procedure',
  },
  internalProcedures: {
    label: 'Thủ tục nội bộ',
    ...listIn('thu-tuc-noi-bo.yaml'),
    schema: internalProcedureSchema,
    references: procedureReferences,
  },
  onlineOnlyProcedures: {
    label: 'Thủ tục chỉ nhận trực tuyến',
    ...listIn('chi-nhan-truc-tuyen.yaml'),
    schema: onlineOnlyProcedureSchema,
    references: procedureReferences,
  },
  dossierFigures: {
    label: 'Tình hình giải quyết hồ sơ',
    storage: 'table',
    path: 'tinh-hinh-giai-quyet.csv',
    files: WHOLE_FILE,
    schema: dossierFiguresSchema,
    columns: FIGURE_COLUMNS,
    references: figureReferences,
  },
  slogans: {
    label: 'Khẩu hiệu',
    ...listIn('khau-hieu.yaml'),
    schema: sloganSchema,
  },
  abbreviations: {
    label: 'Từ viết tắt',
    ...listIn('tu-viet-tat.yaml'),
    schema: abbreviationSchema,
  },
  synonyms: {
    label: 'Từ đồng nghĩa',
    ...listIn('tu-dong-nghia.yaml'),
    schema: synonymSchema,
  },
  redirects: {
    label: 'Chuyển hướng',
    ...listIn('chuyen-huong.yaml'),
    schema: redirectSchema,
  },
  notices: {
    label: 'Thông báo',
    ...listIn('thong-bao.yaml'),
    schema: noticeSchema,
  },
  settings: {
    label: 'Cài đặt',
    storage: 'single',
    path: 'site.yaml',
    files: WHOLE_FILE,
    schema: settingsSchema,
    references: settingsReferences,
    required: true,
  },
} as const satisfies Record<string, ContentType>;

export type ContentTypeName = keyof typeof CONTENT_TYPES;
/** Types that Astro holds as a collection; the settings are read before it starts. */
export type CollectionName = Exclude<ContentTypeName, 'settings'>;
/** What a type's schema lets through; pictures are Astro's. */
export type FieldsOf<Name extends ContentTypeName> = z.infer<
  ReturnType<(typeof CONTENT_TYPES)[Name]['schema']>
>;

/** What a clerk calls a field of a type: in a table the heading of its column, else its key. */
export function writtenName(name: ContentTypeName, key: string): string {
  const { columns = {} }: ContentType = CONTENT_TYPES[name];
  return Object.keys(columns).find((heading) => columns[heading] === key) ?? key;
}
