/** Sharing a page: the link at the foot of pages, and the page it leads to. */
export const shareSentences = {
  link: 'Chia sẻ',
  description:
    'Gửi một trang của chuyên mục cho người cần: lời có sẵn để dán vào Zalo, địa chỉ để chép, mã QR để quét.',
  lead: 'Gửi cho người cần: chép lời có sẵn để dán vào Zalo, chép địa chỉ, hoặc đưa mã QR cho người bên cạnh quét.',
  none: 'Bạn mở bài, hướng dẫn hoặc câu hỏi muốn gửi, rồi bấm “Chia sẻ” ở cuối trang đó.',
  noScript:
    'Trình duyệt của bạn đang tắt JavaScript. Bạn quay lại trang muốn gửi, rồi chép địa chỉ ở thanh địa chỉ hoặc bấm nút chia sẻ của trình duyệt.',
  failed: 'Chưa tải được trang muốn gửi. Bạn kiểm tra mạng, rồi tải lại trang này.',
  page: 'Trang muốn gửi:',
  send: 'Gửi bằng ứng dụng trên máy',
  text: 'Lời để gửi qua Zalo',
  /** Last sentence of the text, before the address. */
  whole: 'Xem đầy đủ tại đây:',
  copyText: 'Chép lời',
  address: 'Địa chỉ của trang',
  copyAddress: 'Chép địa chỉ',
  code: 'Mã QR',
  codeHint: 'Mở máy ảnh của điện thoại kia, đưa vào mã này.',
} as const;
