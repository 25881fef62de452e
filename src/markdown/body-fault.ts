/** Why a text cannot become a page: found in the check, and again where it is compiled. In Vietnamese, for editors. */
export interface BodyFault {
  /** In the text; both count from 1. */
  readonly position: { readonly line: number; readonly column: number };
  /** Stable name, as in findings. */
  readonly code: string;
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}
