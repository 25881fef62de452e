import type { embedSentences } from '../site/sentences/embed.ts';
import type { ReservedHeights } from './height.ts';

/** Kinds of widget, by the first folder of their address below `/nhung/`. */
export type WidgetKind = keyof typeof embedSentences.kinds;

/** One page under `/nhung/` that other sites embed. */
export interface Widget extends ReservedHeights {
  readonly kind: WidgetKind;
  /** What it is about: an identifier of the content, empty where there is only one. */
  readonly id: string;
  /** Root-relative address, without the base path. */
  readonly address: string;
  /** Address of the full page. */
  readonly page: string;
  readonly title: string;
  /** Words of the link to the full page. */
  readonly more: string;
  /** Whether it is a list of headlines, to which the option `so` applies. */
  readonly list: boolean;
}

/** What widgets have in common; `more` are the words of the link to the full page. */
export const shape = (kind: WidgetKind, id: string, page: string, title: string, more: string) => ({
  kind,
  id,
  page,
  title,
  more,
  address: `/nhung/${kind}/${id && `${id}/`}`,
});
