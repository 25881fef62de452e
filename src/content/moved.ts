import { redirects } from './lists.ts';
import { contentPages } from './pages.ts';

/** An old address of ours and where it leads now; both root-relative. */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** Title of the page it leads to, when that page is content. */
  readonly title?: string;
}

/** Every old address: aliases that pages carry, then the redirects that editors wrote down. */
export const moves = async (): Promise<Move[]> => [
  ...(await contentPages()).flatMap(({ address, title, fields }) =>
    (fields.aliases ?? []).map((from) => ({ from, to: address, title: fields.title ?? title })),
  ),
  ...(await redirects()),
];
