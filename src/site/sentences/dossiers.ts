/** Figures of dossiers. */
export const dossierSentences = {
  figuresDescription:
    'Số hồ sơ thủ tục hành chính tiếp nhận, giải quyết trước hạn, đúng hạn, quá hạn theo tháng và đơn vị, tỷ lệ nộp trực tuyến.',
  figuresLead: 'Hồ sơ thủ tục hành chính theo tháng và đơn vị: nhận bao nhiêu, xong đúng hạn bao nhiêu.',
  figuresNone: 'Biểu đồ và bảng sẽ hiện ở đây khi Bộ phận Một cửa của các xã gửi số liệu tới.',
  figuresColumns: 'Mỗi dòng gồm',
  figuresMeanwhile: 'Hồ sơ của bạn đến đâu, tra ngay theo hướng dẫn:',
  figuresTotals: (from: string, to: string) => `Cộng từ tháng ${from} đến tháng ${to}`,
  figuresOnTime: 'Trước hạn và đúng hạn',
  figuresOnline: 'Nộp trực tuyến',
  figuresOnTimeShare: (share: string) => `${share} hồ sơ đã giải quyết xong trước hạn hoặc đúng hạn`,
  figuresOnTimeUnknown: 'Chưa có hồ sơ nào giải quyết xong',
  figuresSentence: (received: string, solved: string, late: string, online: string) =>
    `Tiếp nhận mới ${received} hồ sơ, đã giải quyết ${solved}, trong đó quá hạn ${late}; nộp trực tuyến ${online}.`,
  figuresByUnit: (month: string) => `Theo đơn vị, tháng ${month}`,
  figuresTotal: 'Cộng',
  carriedOver: 'Kỳ trước chuyển qua',
  received: 'Tiếp nhận',
  early: 'Trước hạn',
  onTime: 'Đúng hạn',
  late: 'Quá hạn',
  pendingInTime: 'Đang giải quyết, trong hạn',
  pendingOverdue: 'Đang giải quyết, quá hạn',
  onlineShare: 'Tỷ lệ nộp trực tuyến',
  onTimeShare: 'Tỷ lệ trước hạn, đúng hạn',
} as const;
