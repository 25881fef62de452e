import type { Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import { textsOf } from '../texts.ts';

const NAME = 'Cổng Dịch vụ công quốc gia';
const OTHERS = /(?<!\p{L})(?:cổng dịch vụ công quốc gia|cổng DVC ?QG|cổng quốc gia)(?!\p{L})/giu;
/** What is kept as it was written, and words for a search, which are written as people type them. */
const KEPT: readonly Thing['type'][] = ['plans', 'planTexts', 'slogans', 'synonyms'];

/** The national portal has one name, so that readers know that it is one portal. */
export const portalName: ContentRule = {
  scope: 'full',
  find: ({ things }) =>
    things
      .filter(({ type }) => !KEPT.includes(type))
      .flatMap((thing) =>
        textsOf(thing, ['sources', 'source', 'keywords'], ({ isQuoted }) => !isQuoted).flatMap(
          ({ text, placeOf }) =>
            [...text.matchAll(OTHERS)]
              .filter(([written]) => written !== NAME)
              .map(({ 0: written, index }) => ({
                file: thing.file,
                ...placeOf(index),
                severity: 'notice' as const,
                code: 'ten-cong',
                what: `“${written}” viết khác tên của cổng`,
                why: 'Một cổng mang nhiều tên thì người đọc tưởng là nhiều cổng',
                mend: `viết ${NAME}`,
              })),
        ),
      ),
};
