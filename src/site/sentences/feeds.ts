/** Feeds and the API. */
export const feedSentences = {
  topicTitle: (label: string, site: string) => `${label} – ${site}`,
  unitTitle: (name: string, site: string) => `${name} – ${site}`,
  withdrawn: (title: string) => `Đã gỡ: ${title}`,
  ownerUnknown: 'Chưa xác định',
} as const;
