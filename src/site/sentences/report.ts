import { formatDate } from '../../vietnamese/dates.ts';
import { formatNumber } from '../../vietnamese/numbers.ts';

const span = (from: string, to: string): string => `từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}`;

/** The report on what was published: its tables and its refusals. */
export const reportSentences = {
  title: 'Báo cáo',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  dots: '……………………………',
  number: 'Số: ……/BC-……',
  placeAndDay: '……………, ngày …… tháng …… năm ………',
  recipients: 'Nơi nhận:',
  recipientLines: ['- ……………………………;', '- ……………………………;', '- Lưu: VT, …………'],
  // Official texts end so.
  closing: (from: string, to: string) =>
    `Trên đây là báo cáo kết quả truyền thông về cải cách hành chính ${span(from, to)}./.`,
  subject: 'Kết quả truyền thông về cải cách hành chính',
  span,
  opening: (from: string, to: string, plan: string | undefined) =>
    `Kết quả truyền thông về cải cách hành chính ${span(from, to)}${plan ? `, theo các mục của ${plan}` : ''} như sau:`,
  plan: (year: number, title: string) => `Kế hoạch ${year} “${title}”`,
  summary: (
    articles: number,
    broadcasts: number,
    evidence: number,
    corrections: number,
    withdrawals: number,
  ) =>
    `Đã đăng ${formatNumber(articles)} tin, bài; phát thanh ${formatNumber(broadcasts)} lần; ghi ${formatNumber(evidence)} minh chứng; đính chính ${formatNumber(corrections)} lần; gỡ ${formatNumber(withdrawals)} trang.`,

  byContent: 'Theo nội dung của kế hoạch',
  covered: (covered: number, all: number) => `Đã có bài về ${covered}/${all} nội dung của mục II.1.`,
  uncovered: (ids: readonly string[]) => `Chưa có bài: ${ids.join(', ')}.`,
  byMonth: 'Theo tháng và nội dung',
  byUnit: 'Theo đơn vị và nội dung',
  counting:
    'Một bài có thể nói về nhiều nội dung, nhiều đơn vị, nên cộng các ô có thể lớn hơn số bài. Cột “Khác” là bài không ghi mục II.1 nào.',
  noArticles: 'Trong kỳ không có tin, bài nào.',
  noPlanYet: 'Chưa có kế hoạch nào được đăng, nên bài không được đếm theo nội dung.',
  content: 'Nội dung của kế hoạch',
  count: 'Số bài',
  newest: 'Bài gần nhất',
  none: 'chưa có',
  others: 'Khác',
  noUnit: 'Không ghi đơn vị',

  activities: 'Hoạt động trọng tâm và minh chứng',
  states: 'Tình trạng các hoạt động',
  activity: 'Hoạt động',
  byForm: 'Minh chứng theo hoạt động và hình thức',
  noEvidence: 'Trong kỳ không có minh chứng nào.',
  evidenceList: 'Danh sách minh chứng',
  form: 'Hình thức tuyên truyền',
  day: 'Ngày',
  place: 'Nơi thực hiện',
  done: 'Đã làm gì',

  broadcasts: 'Phát thanh',
  noBroadcasts: 'Trong kỳ không ghi lần phát thanh nào.',
  station: 'Đài',
  times: 'Số lần',

  upkeep: 'Rà soát, đính chính, gỡ bỏ',
  reviews: 'Trang cần rà soát',
  noReviews: 'Đến cuối kỳ không có trang nào đến hạn rà soát.',
  due: 'Hạn',
  page: 'Tên trang',
  task: 'Việc cần làm',
  review: 'Rà soát nội dung',
  over: 'Hết thời hạn áp dụng: sửa hoặc gỡ',
  noCorrections: 'Trong kỳ không có đính chính nào.',
  corrected: 'Sai gì, sửa thành gì',
  noWithdrawals: 'Trong kỳ không gỡ trang nào.',

  readership: 'Lượt xem',
  read: (total: number, pages: number) =>
    `${formatNumber(total)} lượt xem ${formatNumber(pages)} trang. Đây là số lần máy chủ gửi trang, gồm cả trang trình duyệt tải sẵn; không phải số người xem.`,
  left: (bots: number, unread: number) =>
    `Không tính ${formatNumber(bots)} lượt của máy dò${unread ? `; ${formatNumber(unread)} dòng nhật ký không đọc được` : ''}.`,
  logDays: (first: string, last: string) =>
    `Nhật ký có lượt truy cập ${span(first, last)}. Không lưu địa chỉ của người xem.`,
  mostRead: (count: number) => `${formatNumber(count)} trang được xem nhiều nhất`,
  address: 'Địa chỉ',

  kind: 'Loại số liệu',
  itemName: 'Tên mục',
  amount: 'Số lượng',
  measure: 'Đơn vị tính',
  text: 'Tên trang, nội dung',
  cells: 'Số bài theo tháng, nội dung, đơn vị',
  uncoveredContent: 'Nội dung chưa có bài',
  inArticles: 'bài',
  inEvidence: 'minh chứng',
  inTimes: 'lần',
  inViews: 'lượt',

  lead: 'Chọn kỳ, bấm nút, xem báo cáo rồi tải về: tệp Word theo thể thức văn bản hành chính, bảng mở bằng Excel, hoặc Markdown.',
  noScript: 'Trang này cần JavaScript. Trên máy tính có dự án thì gõ lệnh:',
  command: 'npm run report -- --from 01/01/2026 --to 31/03/2026',
  choosePlan: 'Đếm theo kế hoạch',
  newestPlan: 'Kế hoạch mới nhất tính đến cuối kỳ',
  log: 'Nhật ký truy cập của máy chủ (không bắt buộc)',
  logHint:
    'Để đếm lượt xem từng trang. Xin người quản trị máy chủ tệp access.log; tệp .gz cũng được. Tệp không rời khỏi máy của bạn, và báo cáo không ghi địa chỉ của ai.',
  make: 'Xem báo cáo',
  working: 'Đang lập báo cáo…',
  made: 'Đã xong. Xem bên dưới, hoặc tải về.',
  failed: 'Không lập được báo cáo. Thử lại, hoặc mở trang này bằng trình duyệt mới hơn.',
  formats: {
    docx: 'Word (.docx)',
    csv: 'Excel (.csv)',
    md: 'Markdown (.md)',
  },
  csvHint: 'Excel dồn cả bảng vào một cột? Mở Excel trước, chọn Dữ liệu → Từ Văn bản/CSV, rồi chọn tệp.',
  docxHint:
    'Trong tệp Word, những chỗ có dấu chấm là để bạn điền: tên cơ quan, số, ngày, nơi nhận, người ký.',
  dayHint: 'Ghi ngày/tháng/năm, như 01/10/2026.',
  from: 'Ngày đầu kỳ',
  to: 'Ngày cuối kỳ',
  noDay: (which: string) => `Thiếu “${which}”. Ghi như 01/01/2026 hoặc 2026-01-01.`,
  notADay: (which: string, typed: string) =>
    `“${which}” không phải một ngày có trên lịch: ${[...typed].slice(0, 40).join('')}. Ghi như 01/01/2026 hoặc 2026-01-01.`,
  wrongOrder: (from: string, to: string) =>
    `Ngày đầu kỳ (${formatDate(from)}) sau ngày cuối kỳ (${formatDate(to)}). Đổi lại hai ngày.`,
  tooLong: 'Kỳ báo cáo dài quá 10 năm. Chia thành nhiều kỳ.',
  noPlan: (asked: string, known: readonly string[]) =>
    `Không có kế hoạch “${asked}”. ${known.length ? `Các kế hoạch đã đăng: ${known.join(', ')}.` : 'Chưa có kế hoạch nào được đăng.'}`,
  brokenLog: (name: string) =>
    `Không giải nén được “${name}”: tệp nén bị hỏng hoặc thiếu. Chép lại từ máy chủ.`,
  noLog: (name: string) =>
    `“${name}” không phải nhật ký truy cập. Cần nhật ký dạng combined của nginx, Apache, hoặc JSON của Caddy (.gz cũng được).`,
} as const;
