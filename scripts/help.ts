/** What each command does, for `--help`: in Vietnamese for editors and webmasters, in English for engineers. */
interface Help {
  readonly use: readonly string[];
  readonly does: string;
  readonly options?: Readonly<Record<string, string>>;
}

const ENVIRONMENT = 'SITE_URL, BASE_PATH, CONTENT_DIR, OUT_DIR, TODAY';

/** By the file that `npm run` starts. */
export const HELP: Readonly<Record<string, Help>> = {
  start: {
    use: ['npm start', 'npm start -- --port 4322'],
    does: 'Kiểm tra nội dung, dựng trang, rồi mở trang ngay trên máy này để xem.',
    options: {
      '--port SỐ': 'cổng khác, khi 4321 có chương trình khác dùng',
      '--verbose': 'in cả tên từng trang',
    },
  },
  build: {
    use: ['npm run build', 'npm run build -- --part 2/4', 'npm run build -- --join dist.parts'],
    does: `Kiểm tra nội dung rồi dựng trang vào dist/. Có lỗi thì dừng, bản dựng trước còn nguyên. Cài đặt lấy từ site.yaml, hoặc ${ENVIRONMENT}.`,
    options: {
      '--part 2/4': 'chỉ dựng phần thứ hai trong bốn phần, vào dist.parts/, để nhiều máy cùng làm',
      '--join THƯ-MỤC': 'ghép các phần trong thư mục ấy thành trang',
      '--verbose': 'in cả tên từng trang',
    },
  },
  preview: {
    use: ['npm run preview -- content/tin-tuc/2026/ten-bai/index.md'],
    does: 'Làm bản xem thử của bài, kể cả bản nháp và bài hẹn ngày, vào tệp xem-thu/xem-thu.html: mở được bằng trình duyệt, gửi được cho người duyệt. Không đụng tới dist/.',
  },
  serve: {
    use: ['npm run serve', 'npm run serve -- --port 4322'],
    does: 'Mở trang đã dựng trong dist/ ngay trên máy này để xem.',
    options: { '--port SỐ': 'cổng khác, khi 4321 có chương trình khác dùng' },
  },
  astro: {
    use: ['npm run dev'],
    does: 'Xem thử khi đang viết: sửa tệp, lưu lại là trang đổi theo. Bấm Ctrl+C để dừng.',
  },
  check: {
    use: ['npm run check', 'npm run check -- content/tin-tuc/2026/ten-bai.md'],
    does: 'Kiểm tra nội dung: tệp nào, dòng nào, sai gì, sửa thế nào. Không ghi tên tệp thì kiểm tra tất cả.',
    options: { '--format=text|github|gitlab|json': 'kiểu in; thường là text' },
  },
  folders: {
    use: ['npm run folders', 'npm run folders -- --write'],
    does: 'Chuyển mỗi bài đang là một tệp riêng vào thư mục mang tên bài, để ảnh nằm cạnh bài. Địa chỉ không đổi.',
    options: { '--write': 'chuyển thật; không có thì chỉ nói sẽ làm gì' },
  },
  fix: {
    use: ['npm run fix', 'npm run fix -- content/tin-tuc/2026/ten-bai.md'],
    does: 'Sửa chữ, bảng, gạch đầu dòng bị lỗi khi chép từ Word hay phông cũ, cho xem đã sửa gì, và hỏi trước khi sửa chỗ chưa chắc.',
    options: { '--yes': 'không hỏi: chỉ sửa chỗ chắc chắn, nêu ra chỗ còn lại' },
  },
  new: {
    use: ['npm run new -- tin-tuc "Tiêu đề của bài"'],
    does: 'Tạo một tệp mới, hoặc thêm một mục ở cuối một danh sách, có sẵn lời nhắc và các mã chọn được; không bao giờ ghi đè. Các loại: tin-tuc, huong-dan, hoi-dap, su-kien, van-ban, don-vi, trang, chi-so, ke-hoach, minh-chung; danh sách thì gõ tên tệp, như thong-bao, duong-day-nong.',
  },
  import: {
    use: ['npm run import -- "Tên tệp.docx"', 'npm run import -- "Số liệu.xlsx"'],
    does: 'Chuyển tệp Word thành bài có ảnh, không bao giờ ghi đè, và nêu những chỗ cần xem lại. Bảng số liệu hồ sơ của Excel thì in thành các dòng để chép vào tinh-hinh-giai-quyet.csv, sau khi kiểm tra.',
    options: { '--type tin-tuc': 'loại bài; hiện chỉ có tin-tuc' },
  },
  adopt: {
    use: ['npm run adopt -- "Xã Mẫu" --province "Tỉnh Mẫu"'],
    does: 'Tạo nội dung cho một nơi khác: giữ những gì đúng với cả nước, bỏ những gì nói về nơi cũ. Không ghi đè tệp nào.',
    options: {
      '--province TÊN': 'tỉnh của nơi ấy',
      '--mau "#0b6e4f"':
        'màu chủ đạo; không ghi thì là đỏ sẫm, đổi ở themeColor trong site.yaml lúc nào cũng được',
      '--kind xa|phuong|thi-tran|huyen|tinh': 'loại đơn vị, khi tên không nói rõ',
      '--out THƯ-MỤC': 'thư mục mới; thường là content-<mã>',
      '--write': 'đặt vào chỗ content/; nội dung cũ nằm ở content-cu/',
    },
  },
  search: {
    use: ['npm run search -- "sổ đỏ"', 'npm run search -- --queries TEP.json --json'],
    does: 'Thử tìm trong trang đã dựng: mười trang đầu và điểm của từng trang. Chạy npm run build trước.',
    options: { '--queries TỆP': 'mảng JSON gồm nhiều câu tìm', '--json': 'mỗi câu một dòng JSON' },
  },
  speak: {
    use: ['npm run speak -- content/tin-tuc/2026/ten-bai.md'],
    does: 'Viết bài thành lời cho phát thanh viên đọc: số, ngày, chữ viết tắt thành tiếng. Dấu - đọc từ bàn phím.',
    options: { '--plain': 'chỉ lời đọc, mỗi đoạn một dòng', '--machine': 'cho máy đọc thành tiếng' },
  },
  report: {
    use: [
      'npm run report -- --from 2026-01-01 --to 2026-03-31',
      'npm run report -- --from 01/01/2026 --to 31/03/2026 --log access.log.gz',
    ],
    does: 'Lập báo cáo của một kỳ thành ba tệp: .docx theo thể thức văn bản, .csv mở bằng Excel, .md. Không ghi đè tệp nào.',
    options: {
      '--from NGÀY': 'ngày đầu kỳ',
      '--to NGÀY': 'ngày cuối kỳ',
      '--plan MÃ': 'kế hoạch để đếm theo, ví dụ 2023; thường là kế hoạch mới nhất tính đến cuối kỳ',
      '--log TỆP': 'nhật ký truy cập của máy chủ để đếm lượt xem; ghi nhiều lần được; .gz cũng được',
      '--out THƯ-MỤC': 'nơi ghi; thường là thư mục đang đứng',
    },
  },
  'last-good': {
    use: ['npm run last-good', 'npm run last-good -- --write'],
    does: 'Tệp nào có lỗi thì nêu bản tốt gần nhất của nó trong git. Thêm --write mới đưa về; máy đăng trang dùng việc này.',
    options: {
      '--write': 'đưa về thật',
      '--format=text|github|json': 'kiểu in; thường là text',
      '--report TỆP': 'ghi báo cáo vào tệp',
    },
  },
  'check-live': {
    use: ['npm run check:live -- https://dia-chi-cua-chuyen-muc/'],
    does: 'Xem bản đã đăng từ bên ngoài: trang, tìm kiếm, khung nhúng, tin, tiêu đề, chứng chỉ. Mỗi chỗ thiếu có cách sửa.',
  },
  'check-links': {
    use: ['npm run check:links', 'npm run check:links -- --report TỆP'],
    does: 'Mở thử mọi liên kết ra ngoài của trang đã dựng, ba lần mới nói là hỏng; nêu trang chứa nó và cách sửa.',
    options: { '--report TỆP': 'ghi báo cáo vào tệp; tệp rỗng khi không có liên kết hỏng' },
  },
  'check-embed': {
    use: ['npm run check:embed -- https://trang-cua-xa/bai-viet'],
    does: 'Mở trang của nơi khác và nói khung nhúng của chuyên mục ở đó đúng hay sai, sửa thế nào.',
    options: { '--timeout=30': 'đợi tối đa bao nhiêu giây' },
  },
  pack: {
    use: ['npm run pack', 'npm run pack -- TỆP.zip'],
    does: 'Nén cả chuyên mục đã dựng thành một tệp zip (deploy/cchc.zip) để chép vào USB: mở được khi không có mạng, có cả tìm kiếm.',
  },
  deploy: {
    use: ['npm run deploy -- server nguoidung@may-chu:/srv/cchc', 'npm run deploy -- bucket kho:ten-kho'],
    does: 'Đăng trang đã dựng: lên máy chủ thành một bản mới rồi mở ra cùng một lúc, hoặc lên kho lưu trữ bằng rclone.',
    options: {
      '--back': 'máy chủ: mở lại bản trước',
      '--purge ĐỊA-CHỈ':
        'bộ đệm đứng trước (Varnish), ví dụ http://127.0.0.1:6081: chỉ xóa những trang đã đổi',
    },
  },
  'deploy-files': {
    use: ['npm run deploy:files', 'npm run deploy:files -- THƯ-MỤC'],
    does: 'Viết cấu hình nginx, Caddy và container vào deploy/, nén sẵn các tệp của dist/.',
    options: {
      '--root THƯ-MỤC': 'nơi trang nằm trên máy chủ, ví dụ /srv/cchc/current',
      '--config-only': 'chỉ viết cấu hình, không nén',
    },
  },
  'check-site': {
    use: ['npm run check:site'],
    does: `Rules on the built site: links, HTML, security, budgets. Reads ${ENVIRONMENT}.`,
  },
  'check-types': {
    use: ['npm run check:types'],
    does: 'Types of everything, then of what browsers run, against the oldest JavaScript they know.',
  },
  'check-a11y': {
    use: ['npm run check:a11y', 'npm run check:a11y -- /huong-dan/'],
    does: 'axe on every page of the built site at three widths and in three colour schemes; words limit it to addresses that hold one.',
  },
  'check-browsers': {
    use: ['npm run check:browsers', 'npm run check:browsers -- webkit wpe firefox'],
    does: 'The test build in the engines of Safari and Firefox, as Debian packs them.',
  },
  'check-hostile': {
    use: ['npm run check:hostile', 'npm run check:hostile -- --only MARKUP/script'],
    does: 'Payloads in every field and broken files of every kind, built and opened in Chromium.',
    options: {
      '--seed N': 'may be repeated; 1, 2 and 3 by default',
      '--count N': '500 by default',
      '--only NAME': 'tries one again',
    },
  },
  bench: {
    use: [
      'npm run bench -- build --pages 1000',
      'npm run bench -- search',
      'npm run bench -- search --pages 1000 --articles FOLDER',
      'npm run bench -- month --days 2',
      'npm run bench -- lighthouse front --runs 1',
    ],
    does: 'What builds cost, beside Hugo; how well and how quickly the search of the built site answers; what a month of readers asks of its host; how Lighthouse judges a page of each kind.',
    options: {
      '--days N': 'of a month; 30 by default',
      '--readers N': 'in a day; 1000000 by default',
      '--edits N': 'articles published on a day; 6 by default',
      '--missed': 'lists the queries that were missed',
      '--pages N': 'so many articles more; known items among so many pages',
      '--articles FOLDER': 'of these articles; else of made ones',
      '--items N': 'how many are looked for; 60 by default',
      '--seed N': 'which are drawn; 7 by default',
      '--runs N': 'how often Lighthouse opens each page; 5 by default',
    },
  },
  renew: {
    use: ['npm run renew', 'npm run renew -- tables'],
    does: 'Makes kept outputs anew (tables, loader, pages) and prints what changed.',
  },
  sbom: {
    use: ['npm run sbom', 'npm run sbom -- FILE'],
    does: 'What the project is made of, CycloneDX 1.5 (deploy/sbom.cdx.json).',
  },
  test: {
    use: ['npm test', 'npm test -- src/e2e/pages.test.ts'],
    does: 'Unit tests, real builds, browser tests; names limit what is run of the built site.',
    options: { '--unit': 'unit tests alone', '--build-only': 'makes the test builds' },
  },
  changed: {
    use: ['node scripts/changed.ts BASE'],
    does: 'For the workflow: whether the commits since BASE touch content alone.',
  },
};

/** The help of a command, as it is printed. @throws Error for a name that is none */
export function helpText(name: string): string {
  const help = HELP[name];
  if (!help) throw new Error(`No help is written for “${name}”.`);
  const width = Math.max(0, ...Object.keys(help.options ?? {}).map(({ length }) => length));
  return [
    ...help.use,
    '',
    help.does,
    ...(help.options
      ? ['', ...Object.entries(help.options).map(([name, does]) => `  ${name.padEnd(width)}  ${does}`)]
      : []),
    '',
  ].join('\n');
}
