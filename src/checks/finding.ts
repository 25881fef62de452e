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

/**
 * A text with what does not show written out (`\\u001b`): quoted from content, a line break would begin a line of its own in a
 * log (GitHub obeys lines that begin with `::`), an escape would command the terminal, a direction mark would turn words round.
 */
export const shown = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** What, why and the mend as one line of text. */
export const messageOf = ({ what, why, mend }: Finding): string =>
  [what, why, mend && `Cách sửa: ${mend}`]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => sentence(part ?? ''))
    .join(' ');
