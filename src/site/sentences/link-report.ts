/** The report on links that lead out of the site, for editors. */
export const linkReportSentences = {
  summary: (day: string, all: number, open: number, silent: number, gone: number) =>
    `Ngày ${day}, máy mở ${all} liên kết ra ngoài: ${open} mở được, ${silent} không trả lời máy, ${gone} không còn.`,
  gone: 'Không còn',
  mend: 'Tìm địa chỉ mới của trang ấy và sửa trong tệp nội dung. Không có thì tìm bản lưu ở web.archive.org rồi ghi địa chỉ bản lưu vào dòng `archive` của nguồn, giữ nguyên `url`: trang tự dẫn đến bản lưu và nói rõ.',
  silent: 'Không trả lời máy',
  look: 'Nhiều trang chặn máy mà người vẫn mở được. Mở thử từng địa chỉ; mở được thì không phải sửa gì.',
  more: (count: number) => `và ${count} trang nữa`,
} as const;
