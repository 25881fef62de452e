import { pagesIn } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import { fieldTexts } from '../field-texts.ts';
import { proseOf } from '../prose.ts';

const NAME = 'Cổng Dịch vụ công quốc gia';
const OTHERS = /(?<!\p{L})(?:cổng dịch vụ công quốc gia|cổng DVC ?QG)(?!\p{L})/giu;

/** The national portal has one name, so that readers know that it is one portal. */
export const portalName: ContentRule = {
  scope: 'full',
  find: (content) =>
    pagesIn(content).flatMap((thing) =>
      [
        ...fieldTexts(thing, ['sources', 'source', 'keywords']).map(({ text, place }) => ({
          text,
          placeOf: () => place,
        })),
        ...(proseOf(thing)?.blocks ?? [])
          .filter(({ isQuoted }) => !isQuoted)
          .map((block) => ({ text: block.text, placeOf: (index: number) => block.placeOf(index) })),
      ].flatMap(({ text, placeOf }) =>
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
