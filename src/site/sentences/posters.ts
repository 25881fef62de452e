import { lowerFirst } from '../../vietnamese/first-letter.ts';

/** Posters, panels, banners and pictures for screens. */
export const posterSentences = {
  title: 'Áp phích, pano, băng rôn',
  description:
    'Áp phích A3, A2, pano đứng, băng rôn để in và ảnh để gửi Zalo, chiếu màn hình LED về dịch vụ công trực tuyến, có mã QR.',
  lead: 'Tải về rồi gửi nhà in, hoặc gửi ảnh qua Zalo, chiếu lên màn hình LED.',
  printing:
    'Tệp PDF có đường cắt và phần màu tràn ra ngoài đường cắt, nhà in dùng được ngay. Khẩu hiệu được in nguyên văn và ghi rõ của ai; các dòng khác là lời của chuyên mục, không phải khẩu hiệu chính thức.',
  none: 'Chưa có áp phích nào.',
  noPdf: 'Bản này chưa có tệp để tải. Bạn vẫn xem được trang hướng dẫn của từng áp phích.',
  preview: (title: string) => `Hình nhỏ của áp phích “${title}”`,
  scan: 'Quét mã để xem hướng dẫn',
  seat: (seat: string) => `Trụ sở: ${seat}`,
  copyFor: (title: string, unit: string) => `${title} (bản của ${lowerFirst(unit)})`,
  copyOf: (unit: string) => `Bản của ${lowerFirst(unit)}`,
  opens: 'Trang mở ra khi quét mã',
  made: 'Áp phích in câu này',
} as const;
