/** Suggestions below the search field; a script of their own. */
export const suggestSentences = {
  list: 'Gợi ý',
  found: (count: number) => `${count} gợi ý. Dùng phím mũi tên lên, xuống để chọn.`,
  none: 'Không có gợi ý. Nhấn Enter để tìm.',
} as const;
