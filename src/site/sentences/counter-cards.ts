/** Cards to hold out at the counter. */
export const counterCardSentences = {
  title: 'Nói với cán bộ: mỗi thẻ một quy định',
  description:
    'Thẻ để đưa cho cán bộ xem khi bị đòi thêm giấy, bị chậm trả lời: một quy định, điều khoản, nguồn và câu nói sẵn; in được khổ A6.',
  lead: 'Chọn đúng chuyện bạn gặp, rồi đưa điện thoại cho cán bộ xem. Hoặc in trang này: mỗi thẻ một tờ khổ A6.',
  choose: 'Bạn gặp chuyện gì?',
  say: 'Bạn có thể nói',
  over: 'Đừng dùng thẻ này nữa.',
  overDocument: 'Căn cứ của thẻ đã hết hiệu lực:',
  overDay: (day: string) => `Thẻ dùng đến hết ngày ${day}.`,
} as const;
