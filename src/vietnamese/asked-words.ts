/** What people want to know of a thing that they name. */
export type Asked = 'fee' | 'time' | 'hours' | 'place' | 'papers' | 'score' | 'call' | 'meaning';

/** The words with which they ask, dialects among them; marks are left out of account where these are compared. */
export const ASKED_WORDS: readonly (readonly [Asked, readonly string[]])[] = (
  [
    [
      'fee',
      'mất bao nhiêu tiền|bao nhiêu tiền|mấy tiền|mất tiền|tốn tiền|trả tiền|đóng tiền|nộp tiền|lệ phí|miễn phí|phí|hết bao nhiêu|mất bao nhiêu|tốn bao nhiêu',
    ],
    [
      'time',
      'mất bao lâu|bao lâu|mất mấy ngày|mấy ngày|mấy bữa|bao nhiêu ngày|thời hạn|chừng nào có|khi nào có|bao giờ có',
    ],
    [
      'hours',
      'làm việc mấy giờ|làm việc lúc nào|mấy giờ|giờ làm việc|giờ mở cửa|giờ hành chính|mở cửa|đóng cửa|thứ bảy|thứ 7|chủ nhật|ban đêm|ngoài giờ',
    ],
    ['place', 'ở đâu|chỗ nào|nơi nào|địa chỉ|trụ sở|ở mô|nằm đâu|làm đâu|nộp đâu|đến đâu'],
    ['papers', 'giấy tờ gì|cần gì|cần chi|cần những gì|chuẩn bị gì|mang gì|mang theo|gồm những gì|hồ sơ gồm'],
    ['score', 'điểm|hạng|đứng thứ|thứ mấy|bao nhiêu|kết quả'],
    [
      'call',
      'gọi số|gọi ai|gọi cho ai|báo số|báo ai|báo cho ai|bấm số|gọi|số điện thoại|sđt|số máy|hotline|tổng đài|đường dây nóng|số nóng|liên hệ',
    ],
    ['meaning', 'viết tắt của từ gì|viết tắt của gì|viết tắt là gì|có nghĩa là gì|nghĩa là gì|là gì|là chi'],
  ] as const
).map(([asked, words]) => [asked, words.split('|')] as const);

/** What people say who must call, and the word by which lists of numbers name those who answer. */
export const CALLED_FOR: readonly (readonly [name: string, said: readonly string[]])[] = (
  [
    [
      'công an',
      'bị lừa|lừa đảo|lừa tiền|mất tiền|trộm|mất trộm|ăn trộm|cướp|cướp giật|đánh nhau|hành hung|đe dọa|gây rối|bắt cóc|công an|cảnh sát',
    ],
    ['cháy', 'cháy|cháy nhà|cháy rừng|hỏa hoạn|cứu hỏa|chữa cháy|lính cứu hỏa|nổ bình ga|kẹt thang máy'],
    ['cấp cứu', 'cấp cứu|tai nạn|bị thương|ngất|ngất xỉu|đột quỵ|xe cứu thương|xe cấp cứu|khó thở|đuối nước'],
    ['cứu nạn', 'cứu nạn|cứu hộ|mất tích|lũ cuốn|sạt lở|ngập lụt|lật thuyền|chìm tàu|đuối nước'],
    [
      'trẻ em',
      'trẻ em|con nít|con nít bị đánh|trẻ con bị đánh|trẻ em bị đánh|trẻ bị đánh|đánh con|đánh trẻ|bạo hành|bạo hành trẻ em|xâm hại|xâm hại trẻ em|bắt cóc',
    ],
  ] as const
).map(([name, said]) => [name, said.split('|')] as const);
