import { z } from 'astro/zod';
import type { ContentType, SchemaContext } from './content-type.ts';
import { field, identifier, lifecycle, line, planReference, source } from './fields/common.ts';
import { isoDate } from './fields/date.ts';
import { formerId } from './former.ts';
import { newestFirst } from './order.ts';
import type { Identified } from './publication.ts';
import { fieldReference, listReferences, type Reference } from './reference.ts';

/** How urgently something is put on air, from the least to the most: the three levels of Circular 39/2020/TT-BTTTT. */
export const RADIO_PRIORITIES = ['thong-thuong', 'uu-tien', 'khan-cap'] as const;
export type RadioPriority = (typeof RADIO_PRIORITIES)[number];

/** News article, `content/tin-tuc/<year>/<slug>.md`. */
export const articleSchema = <Picture extends z.ZodType>({ image }: SchemaContext<Picture>) =>
  z
    .strictObject({
      title: field(line(120), 'Tiêu đề', 'Nói đúng việc chính của bài, tối đa 120 ký tự.'),
      description: field(line(200).min(40), 'Tóm tắt', 'Một câu từ 40 đến 200 ký tự, đọc riêng cũng hiểu.'),
      date: field(
        isoDate(),
        'Ngày đăng',
        'Ngày chúng ta đăng, viết 2026-11-23; ngày sau hôm nay là hẹn giờ.',
      ),
      topic: field(identifier(), 'Chuyên mục', 'Một mã trong content/chuyen-muc.yaml.'),
      units: field(
        z.array(identifier()).optional(),
        'Đơn vị',
        'Mã đơn vị mà bài nói tới, trong content/don-vi/.',
      ),
      author: field(line(80).optional(), 'Người viết', 'Tên người hoặc bộ phận biên soạn.'),
      source: field(source().optional(), 'Nguồn tin', 'Bài biên soạn lại tin của ai, ngày nào.'),
      sources: field(z.array(source()).optional(), 'Nguồn tham khảo', 'Các nguồn khác đã đối chiếu.'),
      plan: field(
        z.array(planReference()).optional(),
        'Mục kế hoạch',
        'Bài phục vụ mục nào, ví dụ II.1.3, III.1.',
      ),
      cover: field(image().optional(), 'Ảnh chính', 'Tệp ảnh đặt cạnh bài, tối đa 5 MB.'),
      coverAlt: field(line(200).optional(), 'Mô tả ảnh', 'Nói cho người không nhìn thấy ảnh biết ảnh có gì.'),
      documents: field(z.array(identifier()).optional(), 'Văn bản', 'Mã văn bản trong content/van-ban/.'),
      keyPoints: field(
        z.array(line(200)).max(5, { error: 'tối đa 5 ý' }).optional(),
        'Điều bạn cần biết',
        'Tối đa 5 câu ngắn cho ô đầu bài.',
      ),
      broadcast: field(
        z
          .array(
            z.strictObject({
              date: field(isoDate(), 'Ngày phát', 'Ngày phát thanh.'),
              station: field(line(120), 'Đài', 'Đài đã phát.'),
              times: field(z.int().min(1), 'Số lần', 'Số lần phát trong ngày.'),
            }),
          )
          .optional(),
        'Phát thanh',
        'Bài đã phát trên đài nào, để làm báo cáo.',
      ),
      radioPriority: field(
        z.enum(RADIO_PRIORITIES).optional(),
        'Mức ưu tiên phát thanh',
        'khan-cap, uu-tien hoặc thong-thuong; bỏ trống là thông thường.',
      ),
      audio: field(
        z
          .string()
          .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:mp3|m4a)$/, {
            error: 'tên tệp âm thanh viết thường không dấu, nối bằng gạch ngang, đuôi .mp3 hoặc .m4a',
          })
          .optional(),
        'Bài đọc đã thu',
        'Tệp .mp3 hoặc .m4a đặt cạnh bài, tối đa 20 MB; có tệp này thì có kênh podcast.',
      ),
      archived: field(
        z.boolean().optional(),
        'Dựa trên kế hoạch gốc',
        'true thì trang ghi rằng kế hoạch là tài liệu lưu trữ.',
      ),
      ...lifecycle(),
    })
    .refine((article) => (article.cover === undefined) === (article.coverAlt === undefined), {
      error: 'có ảnh chính (cover) thì phải có mô tả ảnh (coverAlt), và ngược lại',
      path: ['coverAlt'],
    })
    .refine(({ archived, plan }) => !archived || Boolean(plan?.length), {
      error: 'chỉ bài dựa trên kế hoạch mới ghi archived: true; thêm plan, hoặc bỏ dòng archived',
      path: ['archived'],
    });

export type Article = z.infer<ReturnType<typeof articleSchema<z.ZodAny>>>;

/** Identifiers that an article points at. */
const articleReferences = (article: Article): Reference[] => [
  ...fieldReference('topic', 'topic', article.topic),
  ...listReferences('units', 'unit', article.units),
  ...listReferences('documents', 'document', article.documents),
];

/** Address of an article from its identifier `<year>/<slug>`. */
export const articleAddress = (id: string): string => `/tin-tuc/${id}/`;

/**
 * The identifier under which an article was first published: in the first of its old addresses that was an article's, else its
 * own. Feeds and the API know it by that, so that a renamed article is no new one to those who read them.
 */
export function firstId(id: string, { aliases = [] }: Pick<Article, 'aliases'>): string {
  const own = articleAddress(id);
  return aliases.flatMap((alias) => formerId(alias.replace(/\/?$/, '/'), own, id) ?? [])[0] ?? id;
}

/** What brings two articles together, and how closely each of it does. */
const tiesOf = ({
  topic,
  documents = [],
  units = [],
}: Article): (readonly [tie: string, closeness: number])[] => [
  [`topic ${topic}`, 2],
  ...documents.map((id) => [`document ${id}`, 2] as const),
  ...units.map((id) => [`unit ${id}`, 1] as const),
];

/**
 * Finds up to `most` of `articles` that share the topic, a unit or a document with one, closest first, of equals the newest; not the
 * article itself. What they have in common is gathered once for all of them.
 */
export function relatedIn<T extends Identified<Article>>(
  articles: readonly T[],
  most = 4,
): (article: Identified<Article>) => T[] {
  const all = [...articles].sort(newestFirst);
  const tied = new Map<string, number[]>();
  for (const [place, { fields }] of all.entries())
    for (const [tie] of tiesOf(fields)) {
      const places = tied.get(tie);
      if (places) places.push(place);
      else tied.set(tie, [place]);
    }
  const closeness = new Uint16Array(all.length);
  return ({ id, fields }) => {
    const others: number[] = [];
    for (const [tie, worth] of new Map(tiesOf(fields)))
      for (const place of tied.get(tie) ?? []) {
        if (closeness[place] === 0) others.push(place);
        closeness[place] = (closeness[place] ?? 0) + worth;
      }
    const closest: { place: number; worth: number }[] = [];
    for (const place of others) {
      const worth = closeness[place] ?? 0;
      closeness[place] = 0;
      const isBehind = (one: { place: number; worth: number } | undefined): boolean =>
        one !== undefined && (one.worth > worth || (one.worth === worth && one.place < place));
      if (isBehind(closest[most - 1]) || all[place]?.id === id) continue;
      const before = closest.findIndex((one) => !isBehind(one));
      closest.splice(before === -1 ? closest.length : before, 0, { place, worth });
      closest.length = Math.min(closest.length, most);
    }
    return closest.flatMap(({ place }) => all[place] ?? []);
  };
}

/** What the house knows of articles. */
export const articles = {
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
} as const satisfies ContentType;
