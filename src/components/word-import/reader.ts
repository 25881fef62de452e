/** What reads Word files and pastes in the browser: one file of its own, fetched when there is something to read. */
import type { TopicChoice } from '../../word/front-matter.ts';

/** The site's topics, put in when the file is made. */
declare const TOPICS: readonly TopicChoice[];
export const topics = TOPICS;

export { holdsWorkbook } from '../../word/archive.ts';
export { importPage, tablesOf } from '../../word/import-page.ts';
export { importWord } from '../../word/import-word.ts';
export { WordRefusal } from '../../word/refusal.ts';
export { readWorkbook } from '../../word/workbook.ts';
export { articleArchive, articlePlace } from './archive.ts';
export { showArticle, showTable } from './preview.ts';
