/** Internal procedures, and those that are online only. */
export const procedureSentences = {
  internal: 'Thủ tục hành chính nội bộ',
  internalDescription:
    'Thủ tục hành chính nội bộ giữa các cơ quan nhà nước được công khai: tên thủ tục, đơn vị, quyết định.',
  internalLead:
    'Thủ tục nội bộ là thủ tục giữa các cơ quan nhà nước với nhau, không phải thủ tục của người dân.',
  internalNone: 'Danh sách sẽ hiện ở đây khi các đơn vị gửi tới. Cần ngay, bạn hỏi Ủy ban nhân dân xã.',
  onlineOnly: 'Thủ tục thí điểm chỉ nhận hồ sơ trực tuyến',
  onlineOnlyDescription:
    'Danh mục thủ tục hành chính thí điểm chỉ nhận hồ sơ trực tuyến, nơi thực hiện và thời hạn.',
  onlineOnlyLead: 'Với những thủ tục này, hồ sơ chỉ được nhận qua mạng, không nhận bản giấy tại quầy.',
  onlineOnlyNone: 'Hãy hỏi Bộ phận Một cửa nơi bạn nộp hồ sơ xem thủ tục của bạn có chỉ nhận qua mạng không.',
  procedurePublished: 'Ngày công khai',
  procedureText: 'Toàn văn',
  procedureFrom: 'Từ ngày',
  procedureTo: 'Đến ngày',
  procedureGuide: 'Hướng dẫn nộp hồ sơ trực tuyến',
} as const;
