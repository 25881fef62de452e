/** Hotlines. */
export const hotlineSentences = {
  hotlinesDescription:
    'Số điện thoại và địa chỉ để nộp, tra cứu hồ sơ, hỏi về VNeID, gửi phản ánh, kiến nghị; mỗi số có nguồn và ngày kiểm tra.',
  hotlinesLead: 'Chạm vào số để gọi. Số nào cũng ghi lấy từ đâu.',
  hotlinesOthers: 'Số và địa chỉ khác',
  hotlinesNone: 'Nơi không có số ở đây: bạn hỏi ai?',
  hotlinesByUnit: 'Theo đơn vị',
  hotlineNone: 'Không có số riêng',
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
