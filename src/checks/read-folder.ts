import { readContent } from '../files/content-files.ts';
import { thingsIn, type ContentFolder } from './content-folder.ts';

/** Reads the whole content folder. Files that are no text of ours are only listed. */
export function readContentFolder(directory: string, today: string): ContentFolder {
  const content = readContent(directory);
  return { directory, today, ...content, things: thingsIn(content.texts) };
}
