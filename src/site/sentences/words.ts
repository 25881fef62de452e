/** Words that several areas say. */
export const words = {
  unit: 'Đơn vị',
  topic: 'Chuyên mục',
  articles: 'Tin, bài',
  guide: 'Hướng dẫn',
  document: 'Văn bản',
  index: 'Chỉ số',
  hotline: 'Đường dây nóng',
  number: 'Số, ký hiệu',
  result: 'Kết quả',
  year: 'Năm',
  month: 'Tháng',
  source: 'Nguồn',
  warning: 'Lưu ý',
  find: 'Tìm',
  findWhat: 'Bạn cần tìm gì?',
  dossiers: 'Tình hình giải quyết hồ sơ',
} as const;
