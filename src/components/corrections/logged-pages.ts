import type { Correction, Withdrawal } from '../../model/fields/common.ts';
import { articlePages } from '../../content/articles.ts';
import { guidePages, questionPages } from '../../content/guides.ts';
import { articleAddress } from '../../model/article.ts';
import { guideAddress } from '../../model/guide.ts';
import { questionAddress } from '../../model/question.ts';

/** A page of ours with what happened to it since it was published. */
export interface LoggedPage {
  readonly address: string;
  readonly title: string;
  readonly corrections: readonly Correction[];
  readonly withdrawn?: Withdrawal | undefined;
}

interface Lived {
  readonly id: string;
  readonly fields: {
    readonly title: string;
    readonly corrections?: Correction[] | undefined;
    readonly withdrawn?: Withdrawal | undefined;
  };
}

const logged = (pages: readonly Lived[], addressOf: (id: string) => string): LoggedPage[] =>
  pages.map(({ id, fields: { title, corrections = [], withdrawn } }) => ({
    address: addressOf(id),
    title,
    corrections,
    withdrawn,
  }));

/** Articles, guides and questions with their corrections and withdrawals. */
export const loggedPages = async (): Promise<LoggedPage[]> => [
  ...logged(await articlePages(), articleAddress),
  ...logged(await guidePages(), guideAddress),
  ...logged(await questionPages(), questionAddress),
];
