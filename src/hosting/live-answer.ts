/** What a server answered; its body with content codings undone. */
export interface LiveAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/**
 * Asks for an absolute address and follows no redirect; `fromElsewhere` as a script of another site does, to whom alone some hosts say
 * that it may read the answer. @throws when nobody answers
 */
export type AskServer = (address: string, fromElsewhere?: boolean) => Promise<LiveAnswer>;

/** One thing that `npm run check:live` says, and the address of which it says it. */
export interface LiveFinding {
  readonly grade: 'đạt' | 'lưu ý' | 'lỗi';
  readonly address: string;
  readonly text: string;
}

/** A finding before it is said of which address. */
export type Said = Omit<LiveFinding, 'address'>;
/** What has to be mended. */
export const wrong = (text: string): Said => ({ grade: 'lỗi', text });
/** What might be better. */
export const note = (text: string): Said => ({ grade: 'lưu ý', text });
/** What is as it should be. */
export const right = (text: string): Said => ({ grade: 'đạt', text });
