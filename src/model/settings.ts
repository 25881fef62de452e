import { z } from 'astro/zod';
import { listIn, WHOLE_FILE, type ContentType } from './content-type.ts';
import { answerable, field, identifier, line, webAddress } from './fields/common.ts';
import { desk } from './fields/desk.ts';
import { feedback } from './fields/feedback.ts';
import { pictogram, PICTOGRAM_HINT } from './fields/pictogram.ts';
import { sitePath } from './fields/site-path.ts';
import { spokenForm } from './fields/spoken-form.ts';
import { themeColour } from './fields/theme-colour.ts';
import { fieldReference, listReferences, type Reference } from './reference.ts';

const origin = () =>
  z.string().regex(/^https?:\/\/[A-Za-z0-9.-]+(:\d{1,5})?$/, {
    error: 'địa chỉ trang viết như https://ten-mien.vn, không có dấu / ở cuối',
  });

/** Where something may be told: an address that begins with `mailto:` or `https:` (RFC 9116, 2.5.3). */
const reportAddress = () =>
  z
    .string()
    .regex(
      /^(?:mailto:[!-?A-~]+@[A-Za-z0-9.-]+\.[a-z]{2,}|https:\/\/[A-Za-z0-9.-]+\.[a-z]{2,}(?:\/[!-~]*)?)$/,
      {
        error: 'viết như mailto:ten@ten-mien.vn hoặc https://ten-mien.vn/trang-bao-loi',
      },
    );

/** Pages whose summary for search engines may name the place. */
export const DESCRIBED_PAGES = [
  '/chi-nhan-truc-tuyen/',
  '/chi-so/',
  '/don-vi/',
  '/thu-tuc-noi-bo/',
  '/van-ban/',
  '/xa-cu-xa-moi/',
] as const;

const task = () =>
  z.strictObject({
    address: field(sitePath(), 'Địa chỉ', 'Trang làm việc này, ví dụ /huong-dan/ten-huong-dan/.'),
    title: field(line(60), 'Việc', 'Bắt đầu bằng việc người dân muốn làm.'),
    text: field(line(120), 'Lời giới thiệu', 'Một câu.'),
    icon: field(pictogram(), 'Hình', PICTOGRAM_HINT),
  });

/** Guides to which the program itself leads. */
const guides = () =>
  z.strictObject({
    feedback: field(
      identifier().optional(),
      'Gửi phản ánh',
      'Được trả lời đầu tiên khi tìm “phản ánh”, “kiến nghị”.',
    ),
    lookup: field(identifier().optional(), 'Tra cứu hồ sơ', 'Hiện khi chưa có số liệu giải quyết hồ sơ.'),
    online: field(identifier().optional(), 'Nộp trực tuyến', 'Hiện ở trang chỉ nhận hồ sơ trực tuyến.'),
    oldPapers: field(identifier().optional(), 'Giấy tờ tên cũ', 'Hiện ở trang xã cũ, xã mới.'),
  });

/** Settings of the whole section, `content/site.yaml`. Environment variables win over `siteUrl` and `basePath`. */
export const settingsSchema = () =>
  z.strictObject({
    title: field(line(80), 'Tên chuyên mục', 'Hiện ở đầu trang và trong kết quả tìm kiếm.'),
    shortTitle: field(line(30), 'Tên ngắn', 'Tên trên màn hình điện thoại.'),
    place: field(line(120), 'Địa bàn', 'Chuyên mục nói về địa bàn nào.'),
    description: field(line(200).min(40), 'Giới thiệu', 'Một câu cho máy tìm kiếm và mạng xã hội.'),
    themeColor: field(
      themeColour().optional(),
      'Màu chủ đạo',
      'Màu của đầu trang, đề mục, biểu tượng, áp phích (trong tệp viết có dấu nháy: "#0b6e4f"); màu chưa đủ đậm thì trang làm đậm thêm cho dễ đọc.',
    ),
    siteUrl: field(origin(), 'Địa chỉ gốc', 'Nơi trang được phục vụ, ví dụ https://ten-mien.vn.'),
    firstHome: field(
      z
        .string()
        .regex(/^https?:\/\/[A-Za-z0-9.-]+(:\d{1,5})?\/([a-z0-9-]+\/)*$/, {
          error: 'viết như https://ten-mien-cu.vn/ hoặc https://ten-mien-cu.vn/cchc/, có dấu / ở cuối',
        })
        .optional(),
      'Trang chủ trước khi đổi tên miền',
      'Chỉ ghi khi đã đổi tên miền hoặc thư mục: địa chỉ trang chủ đầu tiên, để bài cũ không hiện lại như bài mới với người theo dõi tin.',
    ),
    basePath: field(
      z.string().regex(/^\/([a-z0-9-]+\/)*$/, { error: 'viết / hoặc /cchc/' }),
      'Thư mục',
      'Thường là /.',
    ),
    operator: field(answerable(200), 'Cơ quan chủ quản', 'Chưa xác định thì bỏ dòng này.'),
    operatorUnit: field(identifier().optional(), 'Mã cơ quan chủ quản', 'Chỉ ghi khi đã xác định.'),
    archivePlan: field(
      z
        .string()
        .regex(/^\d{4}$/, { error: 'năm đặt trong dấu nháy, ví dụ "2023"' })
        .optional(),
      'Kế hoạch gốc',
      'Năm của kế hoạch mà chuyên mục dựa vào.',
    ),
    perPage: field(z.int().min(5).max(50), 'Số tin mỗi trang', 'Số tin trên một trang danh sách.'),
    repository: field(webAddress().optional(), 'Kho nội dung', 'Nơi sửa nội dung trên web, nếu công khai.'),
    desk: field(
      desk().optional(),
      'Trình biên tập',
      'Kho mà trang /quan-tri/ đọc và gửi bài tới; chưa dùng thì bỏ dòng này.',
    ),
    embedAllowList: field(
      z.array(origin()).optional(),
      'Trang được nhúng',
      'Để trống thì mọi trang đều nhúng được.',
    ),
    securityContacts: field(
      z.array(reportAddress()).min(1).optional(),
      'Nơi báo lỗi bảo mật',
      'Hộp thư hoặc trang nhận báo lỗi bảo mật, ghi vào /.well-known/security.txt; chưa có thì bỏ dòng này.',
    ),
    dataLicence: field(
      z
        .strictObject({
          name: field(line(120), 'Tên giấy phép', 'Ví dụ: Creative Commons Ghi công 4.0.'),
          url: field(webAddress(), 'Địa chỉ giấy phép', 'Nơi đọc được toàn văn giấy phép.'),
        })
        .optional(),
      'Giấy phép của dữ liệu',
      'Người khác được dùng lại dữ liệu thế nào; cơ quan chủ quản chưa quyết định thì bỏ dòng này.',
    ),
    dataContact: field(
      reportAddress().optional(),
      'Nơi hỏi về dữ liệu',
      'Hộp thư hoặc trang nhận câu hỏi về dữ liệu; chưa có thì bỏ dòng này.',
    ),
    onlyHttps: field(
      z.boolean().optional(),
      'Chỉ mở bằng https',
      'true thì trình duyệt chỉ mở tên miền này bằng https trong một năm; hỏi đơn vị quản lý tên miền trước.',
    ),
    feedback: field(
      feedback().optional(),
      'Nơi nhận góp ý',
      'Hiện câu “Trang này có giúp bạn không?” ở cuối hướng dẫn, hỏi đáp, thủ tục; chưa có nơi nhận thì bỏ dòng này.',
    ),
    emergency: field(z.array(identifier()).optional(), 'Số khẩn cấp', 'Mã đường dây nóng hiện ở chân trang.'),
    communeHotline: field(
      identifier().optional(),
      'Đầu mối chung của các xã',
      'Mã đường dây nóng hiện ở trang của xã chưa có số riêng.',
    ),
    portal: field(
      identifier().optional(),
      'Cổng nộp hồ sơ',
      'Mã đường dây nóng của Cổng, nơi tìm thủ tục theo tên.',
    ),
    guides: field(guides().optional(), 'Hướng dẫn', 'Mã hướng dẫn mà các trang khác dẫn tới.'),
    tasks: field(z.array(task()).optional(), 'Việc cần làm', 'Các thẻ ở đầu trang chủ, theo thứ tự.'),
    speech: field(
      spokenForm().optional(),
      'Đọc thành tiếng',
      'Nhịp đọc và cách đọc số của bài truyền thanh.',
    ),
    keepWhole: field(
      z.array(line(40)).optional(),
      'Cụm từ giữ liền',
      'Cụm từ riêng của địa phương, không bị ngắt dòng giữa chừng trong tiêu đề; tên đơn vị, chuyên mục đã có sẵn.',
    ),
    descriptions: field(
      z.partialRecord(z.enum(DESCRIBED_PAGES), line(200).min(40)).optional(),
      'Tóm tắt trang',
      'Câu cho máy tìm kiếm, khi cần nêu tên địa phương; bỏ trống thì dùng câu chung.',
    ),
  });
export type Settings = z.infer<ReturnType<typeof settingsSchema>>;

/** Whether a site has an address of its own yet: names that end in `.example` are nobody's (RFC 2606). */
export const hasOwnAddress = ({ siteUrl }: Pick<Settings, 'siteUrl'>): boolean =>
  !new URL(siteUrl).hostname.endsWith('.example');

/** Identifiers that the settings point at. */
const settingsReferences = (settings: Settings): Reference[] => [
  ...fieldReference('operatorUnit', 'unit', settings.operatorUnit),
  ...fieldReference('archivePlan', 'plan', settings.archivePlan),
  ...listReferences('emergency', 'hotline', settings.emergency),
  ...fieldReference('communeHotline', 'hotline', settings.communeHotline),
  ...fieldReference('portal', 'hotline', settings.portal),
  ...fieldReference('hotline', 'hotline', settings.feedback?.hotline, ['feedback']),
  ...Object.entries(settings.guides ?? {}).flatMap(([role, id]) =>
    fieldReference(role, 'guide', id, ['guides']),
  ),
];

/** An old address that leads to a new one, one row of `content/chuyen-huong.yaml`. */
const redirectSchema = () =>
  z.strictObject({
    from: field(sitePath(), 'Địa chỉ cũ', 'Ví dụ /bai-cu/.'),
    to: field(sitePath(), 'Địa chỉ mới', 'Ví dụ /tin-tuc/2026/ten-bai/.'),
  });
export type Redirect = z.infer<ReturnType<typeof redirectSchema>>;

/** What the house knows of redirects. */
export const redirects = {
  label: 'Chuyển hướng',
  ...listIn('chuyen-huong.yaml'),
  schema: redirectSchema,
} as const satisfies ContentType;

/** What the house knows of settings. */
export const settings = {
  label: 'Cài đặt',
  storage: 'single',
  path: 'site.yaml',
  files: WHOLE_FILE,
  schema: settingsSchema,
  references: settingsReferences,
  required: true,
} as const satisfies ContentType;
