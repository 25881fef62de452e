/** Where something stands in a file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Why a content file, or a part of it, cannot be read: what, why and the mend, in an editor's words. */
export interface Fault extends Place {
  /** Stable name of the fault, lower-case ASCII. */
  readonly code: string;
  readonly what: string;
  readonly why?: string;
  readonly mend: string;
}

/** A fault and the file that has it, as a path below the content folder. */
export interface FileFault extends Fault {
  readonly file: string;
}

/**
 * A text with what does not show written out (`\\u001b`): quoted from content, a line break would begin a line of its own in a
 * log (GitHub obeys lines that begin with `::`), an escape would command the terminal, a direction mark would turn words round.
 */
export const shown = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const sentence = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('vi') + text.slice(1) + (/[.!?…]$/.test(text) ? '' : '.');

/** What, why and the mend as one line of text. */
export const messageOf = ({ what, why, mend }: Pick<Fault, 'what' | 'why' | 'mend'>): string =>
  [what, why, mend && `Cách sửa: ${mend}`]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => sentence(part ?? ''))
    .join(' ');

/** `path:line: lỗi [code] message`, as the check prints an error. */
export const faultLine = (fault: FileFault): string =>
  shown(`${fault.file}:${fault.line}: lỗi [${fault.code}] ${messageOf(fault)}`);

/** A fault of a file as the error that ends what cannot go on; `path` is the file's. `line` is where Astro and Vite look. */
export class FaultError extends Error {
  readonly fault: Fault;
  readonly line: number;
  readonly column: number;

  constructor(fault: Fault, path: string) {
    super(faultLine({ ...fault, file: path }));
    this.fault = fault;
    this.line = fault.line;
    this.column = fault.column;
  }
}
