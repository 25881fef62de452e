/** What the search answers from data, above its list; written when the site is built. */
export const answerSentences = {
  nowIn: (names: string) => `nay thuộc ${names}.`,
  where: 'Làm ở đâu',
  papers: 'Cần chuẩn bị',
  by: (source: string) => `theo ${source}`,
  inYear: (year: number) => `năm ${year}`,
} as const;
