import { z } from 'astro/zod';
import { recordsIn, type ContentType } from './content-type.ts';
import { inEditorsOrder } from './order.ts';
import { field, identifier, line, refuseRepeats, source } from './fields/common.ts';
import { partialDate } from './fields/date.ts';
import { fieldReference, listReferences, type Reference } from './reference.ts';

const sourced = () =>
  z.strictObject({ text: field(line(900), 'Nội dung', 'Bằng lời dễ hiểu.'), source: source() });

/** An index that measures administration (PAR INDEX, SIPAS, EGI, DDCI), `content/chi-so/<id>.yaml`. */
const indexSchema = () =>
  z
    .strictObject({
      title: field(line(200), 'Tên đầy đủ', 'Tên chính thức của chỉ số.'),
      short: field(line(40), 'Tên tắt', 'Tên tắt, ví dụ PAR INDEX.'),
      description: field(line(200).min(40), 'Tóm tắt', 'Một câu: chỉ số này nói gì với người dân.'),
      order: field(z.int().min(1).max(99), 'Thứ tự', 'Số nhỏ đứng trước.'),
      measures: field(z.array(sourced()).min(1), 'Đo cái gì', 'Chỉ số đo điều gì, của ai.'),
      publisher: field(sourced().optional(), 'Ai công bố', 'Cơ quan công bố; để trống nếu chưa có nguồn.'),
      scoring: field(z.array(sourced()), 'Cách chấm', 'Thang điểm, cách đo, có nguồn.'),
      series: field(
        z.array(
          z.strictObject({
            id: field(identifier(), 'Mã dãy', 'Ví dụ trung-binh-ca-nuoc.'),
            label: field(line(120), 'Tên dãy', 'Tên hiện trên biểu đồ và bảng.'),
            scope: field(line(120), 'Phạm vi', 'Ví dụ 63 tỉnh, thành phố.'),
            unit: field(line(20), 'Đơn vị đo', 'Ví dụ %.'),
            drawn: field(z.boolean(), 'Có vẽ', 'Vẽ trên biểu đồ đường hay chỉ nêu trong bảng.'),
            place: field(
              identifier().optional(),
              'Của nơi này',
              'Mã tỉnh, huyện hoặc xã trong content/don-vi/, khi dãy là kết quả của chính nơi ấy.',
            ),
            lowest: field(
              z.boolean().optional(),
              'Nơi thấp nhất',
              'true khi dãy nêu nơi có kết quả thấp nhất.',
            ),
          }),
        ),
        'Các dãy số liệu',
        'Mỗi dãy một đường trên biểu đồ.',
      ),
      breaks: field(
        z
          .array(
            z.strictObject({
              year: field(z.int(), 'Năm', 'Năm đầu tiên theo cách đo mới.'),
              text: field(line(300), 'Giải thích', 'Vì sao không nối đường qua năm này.'),
            }),
          )
          .optional(),
        'Đổi cách đo',
        'Đường biểu đồ đứt tại những năm này.',
      ),
      results: field(
        z.array(
          z
            .strictObject({
              year: field(z.int().min(2000).max(2100), 'Năm', 'Năm đánh giá, không phải năm công bố.'),
              series: field(identifier(), 'Dãy', 'Mã dãy ở trên.'),
              until: field(
                partialDate().optional(),
                'Tính đến',
                'Khi kết quả chưa phải của cả năm: 2025-07 là tháng 7, 2025-08-31 là tính đến ngày ấy.',
              ),
              score: field(z.number().min(0).optional(), 'Điểm', 'Để trống khi nguồn không nêu.'),
              rank: field(line(40).optional(), 'Hạng', 'Ví dụ 1/63.'),
              told: field(
                line(200).optional(),
                'Kết quả bằng lời',
                'Khi nguồn không nêu điểm hay hạng, ví dụ “thuộc nhóm dẫn đầu”.',
              ),
              holder: field(line(160).optional(), 'Đơn vị', 'Tỉnh, thành phố đạt kết quả này.'),
              published: field(partialDate().optional(), 'Ngày công bố', 'Nếu biết.'),
              derived: field(
                line(300).optional(),
                'Suy ra',
                'Phép tính đã dùng, khi số không được nêu trực tiếp.',
              ),
              note: field(line(500).optional(), 'Ghi chú', 'Điều cần biết khi đọc số này.'),
              source: source(),
            })
            .refine(
              ({ score, rank, told, holder }) =>
                [score, rank, told, holder].some((value) => value !== undefined),
              {
                error:
                  'một kết quả phải có điểm, hạng, lời hoặc đơn vị; chưa có số liệu thì đừng ghi dòng này',
              },
            ),
        ),
        'Kết quả',
        'Mỗi kết quả một dòng, có nguồn; thiếu năm nào thì để thiếu.',
      ),
      withheld: field(
        z.array(z.int()).optional(),
        'Năm không đăng của nơi này',
        'Năm có kết quả của nơi này mà chưa đủ căn cứ để đăng; khi ấy cũng không nêu nơi thấp nhất năm đó.',
      ),
      gaps: field(z.array(line(300)), 'Chưa có số liệu', 'Nói rõ những gì chưa tìm thấy.'),
      notes: field(z.array(line(600)).optional(), 'Đọc số liệu thế nào', 'Lưu ý để không hiểu sai.'),
      documents: field(z.array(identifier()).optional(), 'Văn bản', 'Mã văn bản liên quan.'),
      keywords: field(z.array(line(80)).optional(), 'Từ khóa', 'Cách gọi khác.'),
    })
    .superRefine(({ series, breaks = [], results, withheld = [] }, context) => {
      const named = [
        { key: 'series', nameKey: 'id', names: series.map(({ id }) => id), what: 'dãy' },
        { key: 'breaks', nameKey: 'year', names: breaks.map(({ year }) => year), what: 'năm' },
        {
          key: 'results',
          nameKey: 'year',
          names: results.map(({ year, series: of, until }) => [until ?? year, of].join(', ')),
          what: 'kết quả',
        },
      ];
      for (const list of named) refuseRepeats(context, list);
      // A result of no series would stand in no chart, no table and no file, and nobody would be told.
      const known = series.map(({ id }) => id);
      results.forEach((result, n) => {
        if (!known.includes(result.series))
          context.addIssue({
            code: 'custom',
            path: ['results', n, 'series'],
            message: `không có dãy nào mang mã “${result.series}”; các mã đã khai ở series: ${known.join(', ') || '(chưa có)'}`,
          });
      });
      const drawn = series.filter((one) => one.drawn).map(({ id }) => id);
      results.forEach(({ until, series: of }, n) => {
        if (until !== undefined && drawn.includes(of))
          context.addIssue({
            code: 'custom',
            path: ['results', n, 'until'],
            message: 'dãy có vẽ (drawn: true) chỉ nhận kết quả của cả năm; bỏ until, hoặc đặt drawn: false',
          });
      });
      // Others' last place beside our own silence would say by itself what is withheld, and be unfair to them.
      const silent = series.filter(({ lowest, place }) => lowest || place).map(({ id }) => id);
      results.forEach(({ year, series: of }, n) => {
        if (withheld.includes(year) && silent.includes(of))
          context.addIssue({
            code: 'custom',
            path: ['results', n, 'year'],
            message: `kết quả năm ${year} của nơi này không được đăng (withheld), nên cũng không nêu nơi thấp nhất năm ấy`,
          });
      });
    });
export type PerformanceIndex = z.infer<ReturnType<typeof indexSchema>>;
export type IndexResult = PerformanceIndex['results'][number];

/** Identifiers that an index points at, with its own series. */
const indexReferences = (index: PerformanceIndex): Reference[] => [
  ...index.series.flatMap(({ place }, n) => fieldReference('place', 'unit', place, ['series', n])),
  ...listReferences('documents', 'document', index.documents),
];

/** Address of an index. */
export const indexAddress = (id: string): string => `/chi-so/${id}/`;

/** What the house knows of indices. */
export const indices = {
  label: 'Chỉ số',
  ...recordsIn('chi-so'),
  schema: indexSchema,
  references: indexReferences,
  target: 'index',
  address: indexAddress,
  order: inEditorsOrder,
} as const satisfies ContentType;
