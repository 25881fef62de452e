/** Charts. */
export const chartSentences = {
  chartTable: 'Bảng số liệu của biểu đồ',
  chartDrawing: 'Hình vẽ',
  chartCut: (from: string) => `Trục dọc bắt đầu từ ${from}, không từ 0.`,
  chartGaps: 'Năm thiếu số liệu được để trống, không nối đường qua.',
  chartHollow: 'Dấu rỗng: số suy ra từ số khác trong nguồn, không được nêu trực tiếp.',
  chartBreak: (year: string) => `Cách đo mới từ ${year}`,
  chartInWords: 'Biểu đồ nói gì, bằng lời',
  chartAxes: (from: string, to: string, low: string, high: string) =>
    `Biểu đồ đường. Trục ngang từ ${from} đến ${to}; trục dọc từ ${low} đến ${high}.`,
  chartDerived: 'suy ra',
  downloadCsv: 'Tải số liệu dạng bảng (CSV)',
  chartMonthGaps: 'Tháng thiếu số liệu được để trống, không nối đường qua.',
} as const;
