/** Words that the Markdown plugins add. */
export const markdownSentences = {
  table: 'Bảng, có thể kéo ngang',
  footnotes: 'Chú thích',
  footnoteBack: 'Về chỗ có chú thích',
} as const;
