const duration = (seconds: number): string => {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [
    ...(minutes > 0 ? [`${minutes} phút`] : []),
    ...(rest > 0 || minutes === 0 ? [`${rest} giây`] : []),
  ].join(' ');
};

/** What a presenter says around a text, and what a script tells its presenter. Some of it is said in the browser, too. */
export const radioSentences = {
  greeting: 'Kính thưa bà con!',
  opening: (title: string) => `Sau đây là bài: ${title}`,
  source: (names: string) => `Bài được biên soạn theo: ${names}`,
  thanks: 'Cảm ơn bà con đã lắng nghe.',
  duration,
  length: (seconds: number, syllables: number, pace: number) =>
    `Thời lượng: khoảng ${duration(seconds)} (${syllables} tiếng, đọc ${pace} tiếng mỗi phút).`,
  review: 'Cần xem lại trước khi đọc',
  doubt: (written: string, why: string) => `${written}: ${why}.`,
  expired: (day: string) => ({
    written: 'Đã hết hạn',
    why: `bài có phần chỉ áp dụng đến hết ngày ${day}; sửa lại bài rồi mới phát`,
  }),
} as const;
