import { z } from 'astro/zod';
import { articleAddress, articleReferences, articleSchema, type SchemaContext } from './article.ts';
import { documentAddress, documentReferences, documentSchema } from './document.ts';
import { dossierFiguresSchema, FIGURE_COLUMNS, figureReferences } from './dossier-figures.ts';
import { evidenceReferences, evidenceSchema } from './evidence.ts';
import { abbreviationSchema } from './glossary.ts';
import { guideAddress, guideReferences, guideSchema } from './guide.ts';
import { hotlineReferences, hotlineSchema } from './hotline.ts';
import { indexAddress, indexReferences, indexSchema } from './performance-index.ts';
import { planAddress, planReferences, planSchema, planTextSchema } from './plan.ts';
import {
  internalProcedureSchema,
  onlineOnlyProcedureSchema,
  procedureDocuments,
  procedureReferences,
  procedureSchema,
} from './procedure.ts';
import { questionAddress, questionReferences, questionSchema } from './question.ts';
import type { Reference, ReferenceTarget } from './reference.ts';
import { noticeSchema, redirectSchema, settingsReferences, settingsSchema } from './settings.ts';
import { sloganSchema } from './slogan.ts';
import { statementSchema } from './statement.ts';
import { synonymSchema } from './synonym.ts';
import { topicAddress, topicReferences, topicSchema } from './topic.ts';
import { unitAddress, unitReferences, unitSchema } from './unit.ts';

/**
 * How a content type is stored:
 * `page` one Markdown file each; `record` one YAML file each; `list` one YAML file with all of them;
 * `single` one YAML file that is the thing itself; `table` one CSV file, a row each.
 */
export type Storage = 'page' | 'record' | 'list' | 'single' | 'table';

/** All that the rest of the house needs to know about one content type. */
export interface ContentType {
  /** Vietnamese name that editors read. */
  readonly label: string;
  readonly storage: Storage;
  /** Folder or file below `content/`. */
  readonly path: string;
  /** Files of the type, relative to `path`, as a regular expression whose first group is the identifier. */
  readonly files: RegExp;
  readonly schema: (context: SchemaContext) => z.ZodType;
  /** Headings of a table, as a clerk sees them, and the field that each fills. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Pointers to other content; `value` has passed the schema. */
  readonly references?: (value: never) => Reference[];
  /** Name under which other content points at this type. */
  readonly target?: ReferenceTarget;
  /** Public address of one of them. */
  readonly address?: (id: string) => string;
  /** Whether `content/` must hold at least one. */
  readonly required?: boolean;
}

const WHOLE_FILE = /^()$/;

const listIn = (path: string) => ({ storage: 'list' as const, path, files: WHOLE_FILE });

/** Every content type, by the name that code uses. The order is that of the editor's menu. */
export const CONTENT_TYPES = {
  articles: {
    label: 'Tin, bài',
    storage: 'page',
    path: 'tin-tuc',
    files: /^(\d{4}\/[^/]+?)(?:\/index)?\.md$/,
    schema: articleSchema,
    references: articleReferences,
    target: 'article',
    address: articleAddress,
  },
  guides: {
    label: 'Hướng dẫn',
    storage: 'page',
    path: 'huong-dan',
    files: /^([^/]+?)\.mdx?$/,
    schema: guideSchema,
    references: guideReferences,
    target: 'guide',
    address: guideAddress,
  },
  questions: {
    label: 'Hỏi đáp',
    storage: 'page',
    path: 'hoi-dap',
    files: /^([^/]+?)\.md$/,
    schema: questionSchema,
    references: questionReferences,
    address: questionAddress,
  },
  statements: {
    label: 'Trang cố định',
    storage: 'page',
    path: 'trang',
    files: /^([^/]+?)\.mdx?$/,
    schema: statementSchema,
  },
  units: {
    label: 'Đơn vị',
    storage: 'record',
    path: 'don-vi',
    files: /^([^/]+?)\.yaml$/,
    schema: unitSchema,
    references: unitReferences,
    target: 'unit',
    address: unitAddress,
  },
  documents: {
    label: 'Văn bản',
    storage: 'record',
    path: 'van-ban',
    files: /^([^/]+?)\.yaml$/,
    schema: documentSchema,
    references: documentReferences,
    target: 'document',
    address: documentAddress,
  },
  indices: {
    label: 'Chỉ số',
    storage: 'record',
    path: 'chi-so',
    files: /^([^/]+?)\.yaml$/,
    schema: indexSchema,
    references: indexReferences,
    target: 'index',
    address: indexAddress,
  },
  plans: {
    label: 'Kế hoạch',
    storage: 'record',
    path: 'ke-hoach',
    files: /^(\d{4}(?:-[a-z0-9-]+)?)\/ke-hoach\.yaml$/,
    schema: planSchema,
    references: planReferences,
    target: 'plan',
    address: planAddress,
  },
  planTexts: {
    label: 'Nguyên văn kế hoạch',
    storage: 'page',
    path: 'ke-hoach',
    files: /^(\d{4}(?:-[a-z0-9-]+)?)\/toan-van\.md$/,
    schema: planTextSchema,
  },
  evidence: {
    label: 'Minh chứng',
    storage: 'record',
    path: 'minh-chung',
    files: /^(\d{4}\/[^/]+?)\.yaml$/,
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
