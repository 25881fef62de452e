/** What a page rests on. */
export const trustSentences = {
  /** `asOf`: “ngày 26/11/2026”, “năm 2026”; `others`: how many more sources a page gathers. */
  trustLine: (asOf: string | undefined, source: string | undefined, others: number) =>
    [
      asOf && `Thông tin đến ${asOf}`,
      source && `${asOf ? 'theo' : 'Theo'} ${source}${others > 0 ? ` và ${others} nguồn khác` : ''}`,
    ]
      .filter(Boolean)
      .join(', ') + '.',
  trustApplies: (day: string) => `Có phần chỉ áp dụng đến hết ngày ${day}.`,
  trustOver: (day: string) => `Trang này có phần chỉ áp dụng đến hết ngày ${day}, nay đã hết hạn.`,
  trustOverAsk: 'Trước khi làm theo, bạn hỏi lại nơi nhận hồ sơ.',
  trustWithdrawn: 'Nguồn sau đây đã được nơi đăng gỡ hoặc thu hồi:',
  trustWithdrawnOn: (day: string) => `đã gỡ ngày ${day}`,
  trustDiffering: 'Các nguồn ghi khác nhau:',
  /** Beside a source whose own address is dead. */
  trustArchived: 'bản lưu; trang gốc không còn mở được',
  trustDiffers: (text: string) => `nguồn này ghi: ${text}`,
} as const;
