/** Radio scripts: what a presenter says around a text, and what a script tells its presenter. */
export const radioSentences = {
  greeting: 'Kính thưa bà con!',
  opening: (title: string) => `Sau đây là bài: ${title}`,
  source: (names: string) => `Bài được biên soạn theo: ${names}`,
  thanks: 'Cảm ơn bà con đã lắng nghe.',
  length: (minutes: number, seconds: number, syllables: number, pace: number) =>
    `Thời lượng: khoảng ${minutes > 0 ? `${minutes} phút ` : ''}${seconds} giây (${syllables} tiếng, đọc ${pace} tiếng mỗi phút).`,
  review: 'Cần xem lại trước khi đọc',
} as const;
