/** Hotlines. */
export const hotlineSentences = {
  hotlinesDescription:
    'Số điện thoại và địa chỉ để nộp, tra cứu hồ sơ, hỏi về VNeID, gửi phản ánh, kiến nghị; mỗi số có nguồn và ngày kiểm tra.',
  hotlinesLead: 'Chạm vào số để gọi. Số nào cũng ghi lấy từ đâu.',
  hotlinesOthers: 'Số và địa chỉ khác',
  checkedLongAgo: (names: string) =>
    `Đã hơn 90 ngày từ lần kiểm tra gần nhất: ${names}. Gọi không được, bạn dùng số khác trên trang này hoặc hỏi Bộ phận Một cửa.`,
  hotlinesNone: 'Nơi không có số ở đây: bạn hỏi ai?',
  hotlinesByUnit: 'Theo đơn vị',
  hotlineNone: 'Không có số riêng',
  /** Files of contacts: of all hotlines, of a unit's. */
  saveAll: 'Lưu tất cả vào danh bạ điện thoại',
  saveOwn: 'Lưu vào danh bạ điện thoại',
  /** A card of numbers to call, to print. */
  card: 'Số cần gọi',
  printCard: 'In thẻ số điện thoại khổ A6',
  cardFrom: (date: string) => `Số đã đối chiếu với nguồn đến ngày ${date}. Xem số mới nhất ở`,
  call: 'Gọi',
  callName: (number: string, name: string) => `Gọi ${number}, ${name}`,
  writeTo: 'Gửi thư tới',
  openSite: 'Mở',
  hotlineOperator: 'Nơi trả lời',
  comparedOn: (date: string) => `Đối chiếu với nguồn ngày ${date}`,
  comparedNotCalled: (date: string) => `Đối chiếu với nguồn ngày ${date}, chưa gọi thử`,
  /** How one of each channel is tried out. */
  tried: { phone: 'Đã gọi thử', web: 'Đã mở thử', email: 'Đã gửi thư thử', address: 'Đã đến nơi' },
  triedOn: (tried: string, date: string) => `${tried} ngày ${date}`,
} as const;
