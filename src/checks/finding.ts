/** An error keeps the site from being built; a notice is advice. */
export type Severity = 'error' | 'notice';

/** One thing found in a content file: where, what, why, and how it is mended, in Vietnamese. */
export interface Finding {
  /** Path as an editor would open it, with `/`. */
  readonly file: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  /** Stable name of the fault, lower-case ASCII. */
  readonly code: string;
  readonly what: string;
  readonly why?: string;
  readonly mend: string;
}

/** Words that stand for the severities in messages. */
export const SEVERITY_WORDS = { error: 'lỗi', notice: 'lưu ý' } as const satisfies Record<Severity, string>;

const sentence = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('vi') + text.slice(1) + (/[.!?…]$/.test(text) ? '' : '.');

/** What, why and the mend as one line of text. */
export const messageOf = ({ what, why, mend }: Finding): string =>
  [what, why, mend && `Cách sửa: ${mend}`]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => sentence(part ?? ''))
    .join(' ');
