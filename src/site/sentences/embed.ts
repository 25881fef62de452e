import { words } from './words.ts';

/** Widgets, the snippet builder and oEmbed. */
export const embedSentences = {
  from: (title: string) => `Nguồn: ${title}`,
  kinds: {
    'moi-nhat': 'Tin mới nhất',
    'chuyen-muc': 'Tin của một chuyên mục',
    'don-vi': 'Tin của một đơn vị',
    bai: 'Một bài',
    'huong-dan': 'Một hướng dẫn',
    'duong-day-nong': words.hotline,
    'chi-so': 'Một chỉ số',
    'tim-kiem': 'Ô tìm kiếm',
  },
  latestTitle: 'Tin mới nhất về cải cách hành chính',
  latestMore: 'Xem tất cả tin',
  noArticles: 'Chưa có tin nào.',
  topicMore: 'Xem cả chuyên mục',
  unitTitle: (name: string) => `Cải cách hành chính: ${name}`,
  unitMore: 'Xem trang của đơn vị',
  noUnitArticles: 'Chưa có tin riêng của đơn vị này. Dưới đây là tin chung mới nhất.',
  ended: (name: string, date: string | undefined, followed: boolean) =>
    `${name} đã kết thúc hoạt động${date ? ` (${/^\d/.test(date) ? `ngày cuối: ${date}` : date})` : ''}.${followed ? ' Nay thuộc:' : ''}`,
  articleMore: 'Đọc cả bài',
  guideMore: 'Xem hướng dẫn đầy đủ',
  reviewedOn: (date: string) => `Xem lại ngày ${date}`,
  withdrawn: (date: string) => `Nội dung này đã được gỡ ngày ${date}. Lý do:`,
  replacement: 'Đọc trang thay thế',
  hotlinesTitle: 'Đường dây nóng, nơi tiếp nhận phản ánh',
  unitHotlinesTitle: (name: string) => `Đường dây nóng: ${name}`,
  hotlinesMore: 'Xem đầy đủ đường dây nóng',
  noNumber: 'Chưa có số được xác minh.',
  noUnitHotlines:
    'Chưa có số điện thoại riêng của đơn vị này được xác minh. Dưới đây là các số và địa chỉ dùng chung.',
  checkedOn: (date: string, how: string) => `Kiểm tra ngày ${date}: ${how}`,
  indexMore: 'Xem cách chấm, nguồn và biểu đồ',
  resultsTable: (count: number) => `Bảng kết quả (${count} dòng)`,
  measured: 'Đo gì',
  rank: (rank: string) => `hạng ${rank}`,
  searchTitle: 'Tìm trong chuyên mục cải cách hành chính',
  searchMore: 'Mở trang tìm kiếm',
  missingTitle: 'Không có nội dung nhúng ở địa chỉ này',
  missingText:
    'Địa chỉ trong mã nhúng có thể đã gõ sai. Mời quản trị trang lấy lại mã nhúng; bạn đọc mở trang chủ bên dưới.',
  missingMore: 'Mở trang chủ của chuyên mục',
} as const;
