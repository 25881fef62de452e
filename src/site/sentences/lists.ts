/** Slogans and the glossary. */
export const listSentences = {
  slogans: 'Khẩu hiệu',
  slogansDescription:
    'Những câu có nguồn dùng cho băng rôn, pano, áp phích về cải cách hành chính: của ai, dùng thế nào cho đúng.',
  slogansLead: 'Mỗi câu ghi rõ của ai và cách dùng. Chúng tôi không đặt câu rồi gọi là khẩu hiệu chính thức.',
  sloganOf: 'Của',
  sloganUse: 'Cách dùng',
  glossary: 'Từ viết tắt',
  glossaryDescription:
    'Các chữ viết tắt thường gặp trong văn bản và tin, bài về cải cách hành chính: viết đầy đủ, cách đọc.',
  glossaryLead:
    'Gặp chữ viết tắt lạ, bạn tra ở đây. Chữ nào đọc khác chữ viết thì có ghi cách đọc, cho phát thanh viên.',
  abbreviation: 'Viết tắt',
  fullForm: 'Viết đầy đủ',
  spoken: 'Đọc là',
  ambiguous: 'có thể có nghĩa khác',
} as const;
