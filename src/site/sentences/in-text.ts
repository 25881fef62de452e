/** What the parts of guides and statements say inside a text. */
export const inTextSentences = {
  /** Validity inside a sentence, in brackets after the number; nothing where it is not known. */
  validityInSentence: {
    'con-hieu-luc': 'còn hiệu lực',
    'da-sua-doi': 'đã được sửa đổi',
    'het-hieu-luc': 'hết hiệu lực',
    'het-hieu-luc-mot-phan': 'hết hiệu lực một phần',
    'chua-xac-minh': '',
  },
  validFromInSentence: (date: string) => `có hiệu lực từ ngày ${date}`,
  checkedInSentence: (date: string) => `kiểm tra ngày ${date}`,
  hotlineOutOfUse: 'nay không còn dùng',
  unitEndedNow: (names: string) => `nay là ${names}`,
  unitEnded: 'đã kết thúc hoạt động',
  unitToCome: (date: string) => `hoạt động từ ngày ${date}`,
  indexInSentence: (label: string, score: string, year: string) => `${label} ${score} năm ${year}`,
  sourceInSentence: 'nguồn',
  procedureSearch: 'Tên để tìm trên Cổng Dịch vụ công quốc gia',
  procedureCode: 'mã',
  procedureDecidedBy: 'Nơi giải quyết',
} as const;
