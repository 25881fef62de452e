import { articleSentences } from './articles.ts';
import { words } from './words.ts';

/** The page of tokens and components. */
export const designSentences = {
  designLead: 'Mọi màu, cỡ chữ, khoảng cách và thành phần của chuyên mục.',
  designSample: 'Cơ chế một cửa, một cửa liên thông',
  designParagraph:
    'Đường dây nóng tiếp nhận phản ánh, kiến nghị về quy định hành chính. Những chữ có hai dấu chồng nhau như ễ, ậ, ở, Ữ, Ẩ phải đọc rõ.',
  designLink: 'Liên kết đến một trang',
  designState: {
    hover: 'đang rê chuột',
    active: 'đang bấm',
    visited: 'đã xem',
    focus: 'đang chọn bằng bàn phím',
  },
  designSearch: 'Mẫu ô tìm kiếm',
  designButton: 'Nút hành động',
  designButtonQuiet: 'Nút phụ',
  designSelect: 'Ô chọn',
  designSummary: 'Phần mở ra, đóng lại',
  designToken: 'Biến',
  designValue: 'Giá trị',
  designTag: 'Còn hiệu lực',
  designBox: {
    key: articleSentences.keyPoints,
    note: 'Ghi chú',
    warn: words.warning,
    empty: 'Chưa có nội dung',
  },
  designWideTable: 'Bảng mười hai cột',
  designParts: {
    colours: 'Màu',
    type: 'Chữ',
    space: 'Khoảng cách, bo góc, đổ bóng',
    tokens: 'Mọi biến và giá trị trong nền sáng',
    actions: 'Liên kết, nút, ô nhập',
    boxes: 'Hộp',
    lists: 'Danh sách, thẻ',
    tables: 'Bảng, dòng thông tin',
    steps: 'Các bước, danh mục kiểm, phần gập',
    hotlines: 'Đường dây nóng, địa chỉ',
    documents: 'Văn bản theo hiệu lực',
    charts: 'Biểu đồ',
    multiples: 'Hình nhỏ cùng thang',
    states: 'Trạng thái trống và trường hợp khó',
  },
} as const;
