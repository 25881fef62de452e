/** The file in which pages are shown before they are published. */
export const previewSentences = {
  title: 'Bản xem thử',
  lead: 'Các trang dưới đây sẽ như vậy khi được đăng. Liên kết trong trang mở trang đang có trên mạng.',
} as const;
