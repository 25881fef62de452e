import { z } from 'astro/zod';
import { ACTIVITY_STATES } from '../../model/plan.ts';
import { VALIDITY_STATES } from '../../model/document.ts';
import { HOTLINE_NEEDS } from '../../model/hotline.ts';
import { UNIT_TYPES } from '../../model/unit.ts';

/**
 * What the documents of API v1 hold. These shapes are public: they change only by adding. They stand apart from the
 * content schemas, so that a renamed field in `content/` cannot change the API in silence: what no longer fits fails the build.
 */

const text = () => z.string();
const texts = () => z.array(z.string());
const id = () => z.string().meta({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' });
const ids = () => z.array(id());
const address = (description?: string) => z.url().meta(description ? { description } : {});
const day = () => z.string().meta({ format: 'date' });
/** A date known only as far as its source writes it. */
const partialDate = () => z.string().meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });
const planItem = () => z.string().meta({ description: 'Mục của kế hoạch, ví dụ II.1.3, III.1.' });
const keysOf = <Key extends string>(words: Record<Key, string>) =>
  z.enum(Object.keys(words) as [Key, ...Key[]]);

const source = () => z.object({ name: text(), url: address().optional(), date: partialDate().optional() });
const sourced = () => z.object({ text: text(), source: source() });
const feeds = () => z.object({ rss: address(), atom: address(), json: address() });

/** What stays of something withdrawn. */
const tombstone = (of: z.ZodString) =>
  z.object({
    id: of,
    withdrawn: z
      .object({ date: day(), reason: text(), replacement: z.union([address(), z.null()]) })
      .meta({ description: 'Đã gỡ ngày nào, vì sao, trang thay thế (null khi không có).' }),
  });

const articleId = () =>
  z.string().meta({ pattern: '^\\d{4}/[a-z0-9]+(-[a-z0-9]+)*$', description: 'Năm và tên của bài.' });
const articleFields = () => ({
  id: articleId(),
  url: address('Trang của bài.'),
  api: address('Toàn văn bài dưới dạng JSON.'),
  title: text(),
  description: text(),
  date: day().meta({
    format: 'date',
    description: 'Ngày đăng của chuyên mục này, không phải ngày của nguồn.',
  }),
  updated: day().optional(),
  topic: id(),
  units: ids().optional(),
  documents: ids().optional(),
  plan: z.array(planItem()).optional(),
  author: text().optional(),
  source: source().optional(),
  keyPoints: texts().optional(),
  corrections: z.array(z.object({ date: day(), text: text() })).optional(),
  archived: z.boolean().optional().meta({ description: 'Dựa trên kế hoạch 2023, là tài liệu lưu trữ.' }),
});

export const articleSummary = z.object(articleFields());
export const articleTombstone = tombstone(articleId());
const article = z.union([articleTombstone, articleSummary]);
/** A whole article: as in the list, with its text and further sources. */
export const articleWhole = z.object({
  ...articleFields(),
  html: text().meta({ description: 'Toàn văn dạng HTML, mọi liên kết đầy đủ.' }),
  sources: z.array(source()).optional(),
  keywords: texts().optional(),
});

const unitFields = () => ({
  id: id(),
  url: address('Trang của đơn vị.'),
  api: address('Chi tiết đơn vị dưới dạng JSON.'),
  type: keysOf(UNIT_TYPES),
  name: text().meta({ description: 'Tên đang dùng, hoặc tên cuối cùng.' }),
  short: text(),
  exists: z.boolean().meta({ description: 'Đơn vị còn tồn tại vào ngày xuất dữ liệu.' }),
  names: z.array(
    z.object({ name: text(), short: text().optional(), from: day().optional(), to: day().optional() }),
  ),
  codes: z.array(z.object({ code: text(), from: day().optional(), to: day().optional() })).optional(),
  valid: z.object({ from: day().optional(), to: day().optional(), toText: text().optional() }),
  parent: id().optional(),
  predecessors: ids().optional(),
  successors: ids().optional(),
});

const guideTombstone = tombstone(z.string());
const guide = z.object({
  id: id(),
  url: address(),
  title: text(),
  description: text(),
  date: day(),
  updated: day().optional(),
  topic: id(),
  owner: text(),
  reviewed: day(),
  nextReview: day(),
  informedUntil: day(),
  audience: texts(),
  needs: texts(),
  steps: z.array(z.object({ title: text(), text: text().optional() })),
  duration: texts(),
  cost: texts().meta({ description: 'Trống khi chưa có nguồn chắc chắn.' }),
  where: texts(),
  result: texts(),
  contact: texts(),
  hotlines: ids().optional(),
  documents: ids().optional(),
  warnings: texts().optional(),
  unclaimed: texts().optional().meta({ description: 'Điều chưa có thông tin xác minh.' }),
  html: text().meta({ description: 'Lời dẫn dạng HTML.' }),
  sources: z.array(source()),
});

const hotlineFields = () => ({
  id: id(),
  name: text(),
  need: keysOf(HOTLINE_NEEDS),
  unit: id().optional(),
  operator: text().optional(),
  hours: text().optional(),
  cost: text().optional(),
  validFrom: day().optional(),
  validTo: day().optional(),
  note: text().optional(),
});
const reachable = () => ({
  ...hotlineFields(),
  value: text().meta({ description: 'Như nguồn ghi.' }),
  href: text().optional().meta({ description: 'tel:, mailto: hoặc địa chỉ trang.' }),
  checked: z.object({ date: day(), how: z.enum(['doi-chieu-nguon', 'da-goi-thu']) }),
  source: source(),
});
export const hotline = z.discriminatedUnion('channel', [
  z.object({ channel: z.literal('phone'), ...reachable() }),
  z.object({ channel: z.literal('web'), ...reachable() }),
  z.object({ channel: z.literal('email'), ...reachable() }),
  z.object({ channel: z.literal('address'), ...reachable() }),
  z.object({
    channel: z.literal('none').meta({ description: 'Chưa có số hoặc địa chỉ được xác minh.' }),
    ...hotlineFields(),
    instead: text(),
    insteadHotlines: ids().optional(),
  }),
]);

const index = z.object({
  id: id(),
  url: address(),
  csv: address('Kết quả dạng CSV.'),
  title: text(),
  short: text(),
  description: text(),
  measures: z.array(sourced()),
  publisher: sourced().optional(),
  scoring: z.array(sourced()),
  series: z.array(z.object({ id: id(), label: text(), scope: text(), unit: text() })),
  breaks: z
    .array(z.object({ year: z.int(), text: text() }))
    .optional()
    .meta({ description: 'Năm đầu theo cách đo mới: không so sánh qua năm này.' }),
  results: z.array(
    z.object({
      year: z.int().meta({ description: 'Năm đánh giá, không phải năm công bố.' }),
      series: id(),
      score: z.number().optional(),
      rank: text().optional(),
      holder: text().optional(),
      published: partialDate().optional(),
      derived: text().optional().meta({ description: 'Có nghĩa là số suy ra; ghi phép tính.' }),
      note: text().optional(),
      source: source(),
    }),
  ),
  gaps: texts().meta({ description: 'Những gì chưa tìm được nguồn.' }),
  notes: texts().optional(),
  documents: ids().optional(),
});

const document = z.object({
  id: id(),
  url: address(),
  number: text(),
  title: text(),
  kind: text(),
  issuer: text(),
  date: day().optional(),
  dateNote: text().optional(),
  validity: z.object({
    state: keysOf(VALIDITY_STATES),
    from: day().optional(),
    to: day().optional(),
    replacedBy: ids().optional(),
    amendedBy: ids().optional(),
    note: text().optional(),
  }),
  confirmed: z.boolean().meta({ description: 'false: mới chỉ thấy nêu trong kế hoạch 2023.' }),
  cited: texts().optional(),
  link: address().optional(),
  summary: texts().optional(),
  notes: texts().optional(),
  topics: ids().optional(),
  units: ids().optional(),
  sources: z.array(source()),
});

const parties = () => z.object({ text: text(), units: ids() });
const plan = z.object({
  id: text(),
  url: address(),
  year: z.int(),
  unit: id(),
  number: text(),
  title: text(),
  status: text(),
  archived: z.boolean(),
  activities: z.array(
    z.object({
      id: planItem(),
      url: address(),
      text: text().meta({ description: 'Nguyên văn.' }),
      lead: parties(),
      partner: parties().optional(),
      deadline: text().meta({ description: 'Nguyên văn.' }),
      note: text().optional(),
      state: keysOf(ACTIVITY_STATES),
      pages: z.array(address()).optional(),
      evidence: z.array(
        z.object({
          date: day(),
          place: text(),
          unit: id(),
          form: planItem(),
          text: text(),
          quantity: z.object({ value: z.number(), unit: text() }).optional(),
          source: source().optional(),
        }),
      ),
    }),
  ),
});

const count = () => z.int().min(0);
const figures = z.object({
  month: z.string().meta({ pattern: '^\\d{4}-\\d{2}$' }),
  unit: id(),
  carriedOver: count(),
  received: count(),
  early: count(),
  onTime: count(),
  late: count(),
  pendingInTime: count(),
  pendingOverdue: count(),
  online: count().meta({ description: 'Trong số tiếp nhận mới.' }),
});

const listed = () => z.object({ id: id(), label: text(), api: address(), url: address() });

/** The documents of the API by the name of their schema. */
export const API_SHAPES = {
  index: z.object({
    title: text(),
    description: text(),
    url: address(),
    version: z.literal('1'),
    updated: day(),
    resources: z.array(
      z.object({ name: text(), label: text(), description: text(), url: address(), schema: address() }),
    ),
    topics: z.array(listed()),
    units: z.array(listed()),
  }),
  articles: z.object({ articles: z.array(article) }),
  article: z.union([articleTombstone, articleWhole]),
  topic: z.object({
    id: id(),
    url: address(),
    label: text(),
    description: text(),
    plan: z.array(planItem()).optional(),
    text: texts().optional(),
    documents: ids().optional(),
    feeds: feeds(),
    articles: z.array(article),
  }),
  units: z.object({ units: z.array(z.object(unitFields())) }),
  unit: z.object({
    ...unitFields(),
    description: text(),
    seat: sourced().optional(),
    figures: z
      .array(z.object({ label: text(), value: text(), source: source(), note: text().optional() }))
      .optional(),
    website: address().optional(),
    documents: ids().optional(),
    sources: z.array(source()).optional(),
    feeds: feeds(),
    hotlines: z.array(hotline),
    articles: z.array(article),
  }),
  guides: z.object({ guides: z.array(z.union([guideTombstone, guide])) }),
  hotlines: z.object({ hotlines: z.array(hotline) }),
  indices: z.object({ indices: z.array(index) }),
  documents: z.object({ documents: z.array(document) }),
  activities: z.object({ plans: z.array(plan) }),
  processing: z.object({ csv: address(), figures: z.array(figures) }),
} as const;
export type ApiShape = keyof typeof API_SHAPES;
