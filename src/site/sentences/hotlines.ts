/** Hotlines. */
export const hotlineSentences = {
  hotlinesDescription:
    'Số điện thoại và địa chỉ để nộp, tra cứu hồ sơ, hỏi về VNeID, gửi phản ánh, kiến nghị; mỗi số có nguồn và ngày kiểm tra.',
  hotlinesLead: 'Chạm vào số để gọi. Chúng tôi chỉ đăng số có nguồn; số nào chưa gọi thử, chúng tôi nói rõ.',
  hotlinesNeeds: 'Bạn cần gì?',
  hotlinesByUnit: 'Theo đơn vị',
  hotlineNone: 'Chưa có số được xác minh',
  call: (number: string) => `Gọi ${number}`,
  callName: (number: string, name: string) => `Gọi ${number}, ${name}`,
  writeTo: 'Gửi thư tới',
  openSite: 'Mở',
  hotlineOperator: 'Nơi trả lời',
  hotlineHours: 'Giờ làm việc',
  hotlineCost: 'Cước phí',
  hotlineChecked: (how: string) => `Kiểm tra: ${how}, ngày`,
} as const;
