import type { FileFault } from '../files/fault.ts';

export { messageOf, shown } from '../files/fault.ts';

/** An error keeps the site from being built; a notice is advice. */
export type Severity = 'error' | 'notice';

/** One thing found in a content file: where, what, why, and how it is mended, in Vietnamese. */
export interface Finding extends FileFault {
  readonly severity: Severity;
  /** What to write in the place of what is wrong, where that is certain: a line, some lines, an address, a name. */
  readonly corrected?: string;
}

/** Words that stand for the severities in messages. */
export const SEVERITY_WORDS = { error: 'lỗi', notice: 'lưu ý' } as const satisfies Record<Severity, string>;
