import { articleAddress } from '../model/article.ts';
import { documentAddress } from '../model/document.ts';
import { guideAddress } from '../model/guide.ts';
import { questionAddress } from '../model/question.ts';
import { articlePages } from './articles.ts';
import { documents } from './documents.ts';
import { guidePages, questionPages } from './guides.ts';
import { redirects } from './lists.ts';

/** An old address of ours and where it leads now; both root-relative. */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** Title of the page it leads to, when that page is content. */
  readonly title?: string;
}

interface Aliased {
  readonly id: string;
  readonly fields: { readonly aliases?: string[] | undefined; readonly title: string };
}

const movesOf = (pages: readonly Aliased[], addressOf: (id: string) => string): Move[] =>
  pages.flatMap(({ id, fields }) =>
    (fields.aliases ?? []).map((from) => ({ from, to: addressOf(id), title: fields.title })),
  );

/** Every old address: aliases that pages carry, then the redirects that editors wrote down. */
export const moves = async (): Promise<Move[]> => [
  ...movesOf(await articlePages(), articleAddress),
  ...movesOf(await guidePages(), guideAddress),
  ...movesOf(await questionPages(), questionAddress),
  ...movesOf(await documents(), documentAddress),
  ...(await redirects()),
];
