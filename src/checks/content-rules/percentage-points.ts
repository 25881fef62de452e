import type { ContentRule } from '../content-rule.ts';
import { textsOf } from '../texts.ts';

/** A rise or fall by so many percent; one from a value to another (“tăng từ 80% lên 84%”) names two values, not a difference. */
const DIFFERENCE =
  /(?:tăng|giảm|cao hơn|thấp hơn|chênh)(?!\s+(?:từ|lên|xuống))[^.;:|\n\d]{0,60}(\d+(?:,\d+)?\s?%)/giu;

/** Content about the results of indices, which are themselves percentages: indices, and articles and questions of their topic. */
const tellsOfIndices = (type: string, value: unknown): boolean =>
  type === 'indices' || (value as { topic?: unknown } | null)?.topic === 'chi-so';

/** Differences of percentages given in percent: from 80% to 84% is 4 percentage points, but 5 percent. */
export const percentagePoints: ContentRule = {
  scope: 'full',
  find: (content) =>
    content.things
      .filter(({ type, value }) => tellsOfIndices(type, value))
      .flatMap((thing) =>
        textsOf(thing, ['sources', 'source']).flatMap(({ text, placeOf }) =>
          [...text.matchAll(DIFFERENCE)].map(({ 0: found, 1: percent = '', index }) => ({
            file: thing.file,
            ...placeOf(index),
            severity: 'error' as const,
            code: 'diem-phan-tram',
            what: `“${found.slice(0, 60)}” nói mức chênh của hai tỷ lệ bằng phần trăm`,
            why: 'Từ 80% lên 84% là tăng 4 điểm phần trăm, không phải tăng 4%',
            mend: `viết “${percent.replace(/\s?%$/, '')} điểm phần trăm”`,
          })),
        ),
      ),
};
