/** Charts. */
export const chartSentences = {
  chartTable: 'Bảng số liệu của biểu đồ',
  chartDrawing: 'Hình vẽ',
  chartCut: (from: string) => `Trục dọc bắt đầu từ ${from}, không từ 0.`,
  chartGaps: 'Năm không có số thì để trống.',
  chartHollow: 'Dấu rỗng (suy ra): nguồn không in số này, chúng tôi tính ra từ hai số khác trong nguồn.',
  chartBreak: (year: string) => `Cách đo mới từ ${year}`,
  chartInWords: 'Biểu đồ nói gì, bằng lời',
  chartAxes: (from: string, to: string, low: string, high: string) =>
    `Biểu đồ đường. Trục ngang từ ${from} đến ${to}; trục dọc từ ${low} đến ${high}.`,
  chartDerived: 'suy ra',
  downloadCsv: 'Tải số liệu dạng bảng (CSV)',
  chartMonthGaps: 'Tháng không có số thì để trống.',
} as const;
