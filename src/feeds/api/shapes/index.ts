import { z } from 'astro/zod';
import { LIFE_EVENTS } from '../../../model/procedure.ts';
import { article, articleTombstone, articleWhole } from './articles.ts';
import {
  address,
  day,
  feeds,
  id,
  ids,
  keysOf,
  planItem,
  source,
  sourced,
  text,
  texts,
  tombstone,
} from './fields.ts';
import { event, eventTombstone } from './events.ts';
import { guide, guideTombstone } from './guides.ts';
import { hotline } from './hotlines.ts';
import { correction, withdrawal } from './corrections.ts';
import { figures, plan } from './plans.ts';
import { procedure } from './procedures.ts';
import { document, index } from './records.ts';
import { unitFields } from './units.ts';

/** The files that hold all articles, newest first; in a list that holds some, the way to the rest. */
const pages = () =>
  z.array(address()).optional().meta({ description: 'Các tệp có đủ mọi tin, bài, mới nhất trước.' });

const listed = () => z.object({ id: id(), label: text(), api: address(), url: address() });

/**
 * What the documents of API v1 hold, by the name of their schema. These shapes are public: they change only by adding. They stand apart from the
 * content schemas, so that a renamed field in `content/` cannot change the API in silence: what no longer fits fails the build.
 */
export const API_SHAPES = {
  index: z
    .object({
      title: text(),
      description: text(),
      url: address(),
      version: z.literal('1'),
      updated: day(),
      articlePages: pages(),
      resources: z.array(
        z.object({ name: text(), label: text(), description: text(), url: address(), schema: address() }),
      ),
      topics: z.array(listed()),
      units: z.array(listed()),
    })
    .meta({ title: 'Mục lục', description: 'Danh sách mọi tệp dữ liệu, kèm địa chỉ lược đồ.' }),
  articles: z.object({ articles: z.array(article), pages: pages() }).meta({
    title: 'Tin, bài',
    description:
      'Tin, bài đã đăng, mới nhất trước; bài đã gỡ còn lại ngày và lý do gỡ. Tệp JSON nêu 500 bài mới nhất, trường pages dẫn tới các tệp có đủ mọi bài; bảng CSV có đủ.',
  }),
  articlePage: z
    .object({
      page: z.int().min(1),
      articles: z.array(article),
      older: address('Tệp có các bài cũ hơn.').optional(),
      newer: address('Tệp có các bài mới hơn.').optional(),
    })
    .meta({
      title: 'Tin, bài theo tệp',
      description: 'Mọi tin, bài, mỗi tệp 500 bài: tệp 1 cũ nhất; tệp đã đủ thì không nhận thêm bài.',
    }),
  article: z
    .union([articleTombstone, articleWhole])
    .meta({ title: 'Một bài', description: 'Toàn văn một bài; địa chỉ từng bài có trong tệp tin, bài.' }),
  topic: z
    .object({
      id: id(),
      url: address(),
      label: text(),
      description: text(),
      plan: z.array(planItem()).optional(),
      text: texts().optional(),
      documents: ids().optional(),
      feeds: feeds(),
      articles: z.array(article),
      pages: pages(),
    })
    .meta({
      title: 'Một chuyên mục',
      description: 'Lời giới thiệu và các bài của một chuyên mục, 500 bài mới nhất.',
    }),
  units: z.object({ units: z.array(z.object(unitFields())) }).meta({
    title: 'Đơn vị',
    description: 'Xã, huyện, cơ quan: tên, mã số, thời gian tồn tại, nay thuộc đâu.',
  }),
  unit: z
    .object({
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
      pages: pages(),
    })
    .meta({
      title: 'Một đơn vị',
      description: 'Chi tiết một đơn vị, đường dây nóng và các bài nói về đơn vị đó, 500 bài mới nhất.',
    }),
  guides: z
    .object({ guides: z.array(z.union([guideTombstone, guide])) })
    .meta({ title: 'Hướng dẫn', description: 'Các hướng dẫn làm thủ tục, từng bước, kèm nguồn.' }),
  procedures: z
    .object({
      csv: address(),
      lifeEvents: z.array(z.object({ id: keysOf(LIFE_EVENTS), label: text(), url: address() })),
      procedures: z.array(z.union([tombstone(id()), procedure])),
    })
    .meta({
      title: 'Tên thủ tục',
      description: 'Việc người dân cần, tên thủ tục để tìm trên Cổng, nơi giải quyết, mã, phí được miễn.',
    }),
  events: z.object({ events: z.array(z.union([eventTombstone, event])) }).meta({
    title: 'Sự kiện',
    description: 'Hội nghị, tập huấn, hội thi, biểu diễn, ngày hội: thời gian, nơi diễn ra, tệp lịch.',
  }),
  hotlines: z.object({ hotlines: z.array(hotline) }).meta({
    title: 'Đường dây nóng',
    description: 'Số điện thoại, địa chỉ đã đối chiếu nguồn; nơi không có số thì ghi nơi để hỏi.',
  }),
  indices: z.object({ indices: z.array(index) }).meta({
    title: 'Chỉ số',
    description: 'PAR INDEX, SIPAS, EGI, DDCI: cách chấm, kết quả có nguồn, chỗ còn thiếu.',
  }),
  documents: z
    .object({ documents: z.array(document) })
    .meta({ title: 'Văn bản', description: 'Số, trích yếu, cơ quan ban hành, hiệu lực, nguồn.' }),
  activities: z.object({ plans: z.array(plan) }).meta({
    title: 'Hoạt động của kế hoạch',
    description: 'Các hoạt động của kế hoạch, tình trạng và minh chứng.',
  }),
  corrections: z.object({ corrections: z.array(correction), withdrawals: z.array(withdrawal) }).meta({
    title: 'Đính chính, gỡ bỏ',
    description: 'Mọi lần sửa sai và mọi trang đã gỡ, mới nhất trước: trang nào, ngày nào, vì sao.',
  }),
  processing: z.object({ csv: address(), figures: z.array(figures) }).meta({
    title: 'Tình hình giải quyết hồ sơ',
    description: 'Số hồ sơ theo tháng và đơn vị; không có số liệu thì danh sách trống.',
  }),
} as const;
export type ApiShape = keyof typeof API_SHAPES;

/** What people call a kind of document, and what it holds: for the index, for the page “Dữ liệu mở” and for its JSON Schema. */
export function shapeWords(shape: ApiShape): { readonly title: string; readonly description: string } {
  const { title = '', description = '' } = API_SHAPES[shape].meta() ?? {};
  return { title, description };
}
