/**
 * Every sentence of the interface, in Vietnamese. One export per area, so that a page's script carries only its own.
 * Content never stands here, and words that editors read are in the schemas.
 */

export const commonSentences = {
  skipToContent: 'Chuyển đến nội dung chính',
} as const;

/** The search page and its script. */
export const searchSentences = {} as const;

/** Widgets, the snippet builder and oEmbed. */
export const embedSentences = {} as const;

/** Articles, guides, questions, topics, lists, front page. */
export const readingSentences = {} as const;

/** Indices, hotlines, documents, units, plans, dossier figures: pages made from data. */
export const recordSentences = {} as const;

/** Feeds and the API. */
export const feedSentences = {} as const;
