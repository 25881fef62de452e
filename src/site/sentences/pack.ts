/** The zip for a USB stick: its first page. */
export const packSentences = {
  /** Name of the file that is opened first: plain letters, capitals so that it is seen among others. */
  firstFile: 'MO-CHUYEN-MUC.html',
  open: 'Mở chuyên mục',
  of: (day: string) =>
    `Đây là bản chép ngày ${day}, mở được khi không có mạng. Số điện thoại, mức phí có thể đã đổi sau ngày này.`,
  unpack:
    'Nếu bấm nút trên mà trang không mở: tệp nén chưa được giải nén. Bạn bấm chuột phải vào tệp nén, chọn “Giải nén” (Extract All), rồi mở lại trang này trong thư mục vừa giải nén.',
  online: 'Bản mới nhất trên mạng:',
} as const;
