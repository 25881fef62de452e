/** Feeds and the API. */
export const feedSentences = {
  topicTitle: (label: string, site: string) => `${label} – ${site}`,
  unitTitle: (name: string, site: string) => `${name} – ${site}`,
  withdrawn: (title: string) => `Đã gỡ: ${title}`,
  ownerUnknown: 'Chưa xác định',
  /** On a feed that is opened in a browser. */
  pageMeaning:
    'Đây là nguồn tin cho phần mềm đọc tin và cổng thông tin của xã: có tin mới thì các nơi ấy tự lấy về, bạn không phải vào xem từng ngày.',
  pageUse: 'Muốn theo dõi, bạn chép địa chỉ dưới đây rồi dán vào phần mềm đọc tin, hoặc vào ô RSS của cổng.',
  pageHome: 'Chỉ muốn đọc tin thì mở trang này',
  pageArchive: 'Các tin cũ của nguồn tin này; mở trang có tin mới nhất',
  pageOlder: 'Các tin cũ hơn',
} as const;
