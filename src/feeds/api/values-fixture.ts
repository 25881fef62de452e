import type { LegalDocument } from '../../model/document.ts';
import type { Event } from '../../model/event.ts';
import type { Guide } from '../../model/guide.ts';
import type { Hotline } from '../../model/hotline.ts';
import type { PerformanceIndex } from '../../model/performance-index.ts';
import type { Procedure } from '../../model/procedure.ts';
import type { Topic } from '../../model/topic.ts';
import { absolute, ARTICLES, LOGGED, PLAN } from '../samples-fixture.ts';
import { API_LISTING } from './addresses.ts';
import { type ApiShape } from './shapes/index.ts';
import { articlePageValue, articlesValue, articleValue } from './article-values.ts';
import {
  activitiesValue,
  correctionsValue,
  documentsValue,
  eventsValue,
  guidesValue,
  hotlinesValue,
  indexValue,
  indicesValue,
  proceduresValue,
  processingValue,
  topicValue,
  unitsValue,
  unitValue,
  type NamedUnit,
} from './values.ts';

export const source = { name: 'Nguồn mẫu', url: 'https://nguon.example/', date: '2024-05' };
export const lifecycle = { date: '2026-11-20', topic: 'dich-vu-cong' };

export const TOPIC: Topic = {
  id: 'dich-vu-cong',
  label: 'Dịch vụ công',
  description: 'Mẫu.',
  plan: ['II.1.1'],
  text: ['Lời.'],
};
export const UNIT: NamedUnit = {
  id: 'xa-mau',
  name: 'Xã Mẫu',
  short: 'Xã Mẫu',
  exists: true,
  fields: {
    type: 'xa',
    names: [{ name: 'Xã Mẫu', from: '2025-07-01' }],
    codes: [{ code: '00001', from: '2025-07-01' }],
    valid: { from: '2025-07-01' },
    description: 'Đơn vị dựng để thử.',
    seat: { text: 'Thôn Một', source },
    figures: [{ label: 'Diện tích', value: '1 km²', source }],
  },
};
export const HOTLINES: Hotline[] = [
  {
    id: 'tong-dai-mau',
    name: 'Tổng đài mẫu',
    need: 'dich-vu-cong',
    channel: 'phone',
    value: '1800 0000',
    checked: { date: '2026-11-23', how: 'doi-chieu-nguon' },
    source,
  },
  { id: 'chua-co', name: 'Chưa có', need: 'phan-anh', channel: 'none', instead: 'Hãy đến xã.' },
];
export const GUIDE: Guide = {
  ...lifecycle,
  title: 'Hướng dẫn mẫu',
  description: 'Hướng dẫn dựng riêng để thử.',
  order: 1,
  reviewed: '2026-11-20',
  nextReview: '2027-05-20',
  informedUntil: '2026-11-23',
  audience: ['Mọi người.'],
  needs: [],
  steps: [{ title: 'Mở trang', text: 'Mở.' }, { title: 'Bấm nút' }],
  duration: [],
  cost: [],
  where: [],
  result: [],
  contact: [],
  sources: [source],
};
export const INDEX: PerformanceIndex = {
  title: 'Chỉ số mẫu',
  short: 'MẪU',
  description: 'Một chỉ số dựng riêng để thử.',
  order: 1,
  measures: [{ text: 'Đo.', source }],
  scoring: [],
  series: [{ id: 'ca-nuoc', label: 'Cả nước', scope: '63 tỉnh', unit: '%', drawn: true }],
  breaks: [{ year: 2022, text: 'Đổi cách đo.' }],
  results: [{ year: 2023, series: 'ca-nuoc', score: 80.5, published: '2024', source }],
  gaps: ['Thiếu.'],
};
export const DOCUMENT: LegalDocument = {
  number: '76/NQ-CP',
  title: 'Mẫu',
  kind: 'Nghị quyết',
  issuer: 'Chính phủ',
  date: '2021-07-15',
  validity: { state: 'con-hieu-luc' },
  confirmed: true,
  sources: [source],
};
export const EVENT: Event = {
  title: 'Tập huấn mẫu',
  description: 'Một buổi tập huấn dựng riêng để thử.',
  date: '2026-11-20',
  kind: 'tap-huan',
  start: '2026-12-05 08:00',
  place: 'Hội trường mẫu',
  source,
};
export const PROCEDURE: Procedure = {
  id: 'doi-the-mau',
  need: 'Đổi thẻ mẫu',
  lifeEvent: 'giay-to-tuy-than',
  name: 'Cấp đổi thẻ mẫu',
  code: '1.000001',
  decidedBy: 'Xã Mẫu',
  decidedAt: ['xa'],
  online: 'toan-trinh',
  related: ['/duong-day-nong/'],
  checked: { date: '2026-11-23', how: 'doi-chieu-nguon' },
  source,
};
export const PROCEDURES = [
  {
    fields: PROCEDURE,
    waiver: { id: 'dot', condition: 'nộp trực tuyến', to: '2027-02-28', what: 'lệ phí', source },
  },
  { fields: { ...PROCEDURE, id: 'da-go', withdrawn: { date: '2026-11-23', reason: 'Nguồn đã gỡ.' } } },
];
export const EVIDENCE = {
  plan: '2023',
  date: '2023-05-01',
  place: 'Xã Mẫu',
  unit: 'xa-mau',
  form: 'II.2.1',
  activity: 'III.1',
  text: 'Đã làm.',
} as const;
export const FIGURES = {
  month: '2026-10',
  unit: 'xa-mau',
  carriedOver: 0,
  received: 1,
  early: 1,
  onTime: 0,
  late: 0,
  pendingInTime: 0,
  pendingOverdue: 0,
  online: 1,
};

/** A value of each kind, made as the site makes it. */
export const VALUES: Readonly<Record<ApiShape, unknown>> = {
  index: indexValue(
    {
      title: 'Chuyên mục',
      description: 'Mẫu',
      updated: '2026-11-23',
      resources: API_LISTING,
      topics: [TOPIC],
      units: [UNIT],
      articles: 2,
    },
    absolute,
  ),
  articles: articlesValue(ARTICLES, absolute),
  articlePage: articlePageValue(ARTICLES, 1, absolute),
  article: articleValue(ARTICLES[0], absolute, '<p>Toàn văn.</p>'),
  topic: topicValue(TOPIC, ARTICLES, 2, absolute),
  units: unitsValue([UNIT], absolute),
  unit: unitValue(UNIT, HOTLINES, ARTICLES, 2, absolute),
  guides: guidesValue(
    [
      { id: 'huong-dan-mau', fields: GUIDE, html: '' },
      { id: 'da-go', fields: { ...GUIDE, withdrawn: { date: '2026-11-22', reason: 'Cũ.' } }, html: '' },
    ],
    absolute,
  ),
  events: eventsValue(
    [
      { id: '2026/tap-huan-mau', fields: EVENT },
      { id: '2026/da-go', fields: { ...EVENT, withdrawn: { date: '2026-11-22', reason: 'Nhầm.' } } },
    ],
    absolute,
  ),
  hotlines: hotlinesValue(HOTLINES),
  procedures: proceduresValue(PROCEDURES, absolute),
  indices: indicesValue([{ id: 'mau', fields: INDEX }], absolute),
  documents: documentsValue([{ id: '76-nq-cp-2021', fields: DOCUMENT }], absolute),
  activities: activitiesValue([{ id: '2023', fields: PLAN, evidence: [EVIDENCE] }], absolute),
  corrections: correctionsValue(LOGGED, absolute),
  processing: processingValue([FIGURES], absolute),
};
