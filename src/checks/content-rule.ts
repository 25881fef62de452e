import type { ContentFolder } from './content-folder.ts';
import type { Finding } from './finding.ts';

/** One rule about content. Files in findings are relative to the content folder. */
export interface ContentRule {
  /** `schema` rules look at front matter and data only, and run for bulk imports too; `full` rules look at everything. */
  readonly scope: 'schema' | 'full';
  find(content: ContentFolder): Finding[];
}
