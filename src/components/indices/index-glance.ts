import type { Source } from '../../model/fields/common.ts';
import { localResults } from '../../model/local-results.ts';
import type { PerformanceIndex } from '../../model/performance-index.ts';
import { upperFirst } from '../../vietnamese/first-letter.ts';
import { mainResult } from './index-results.ts';
import { ofWhom, partsOf } from './local-words.ts';

/** A figure with the words around it: “Hạng **2/34**”, “**66,65** điểm”. */
export interface Figure {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** What an index says at a glance. */
export interface IndexGlance {
  /** Undefined where the source told no number. */
  readonly figure?: Figure | undefined;
  /** Of when and whose it is, with what else was told; only of a result of the place, whose source is then to be named. */
  readonly local?: { readonly text: string; readonly source: Source };
}

/** The first number of a text, with what stands before and after it; undefined where there is none. */
export function figureIn(text: string): Figure | undefined {
  const found = /^(\D*)(\d[\d.,/]*%?)(.*)$/su.exec(text);
  return found ? { before: found[1] ?? '', number: found[2] ?? '', after: found[3] ?? '' } : undefined;
}

/** The newest result of the place, else the newest score of the country; undefined where an index has neither. */
export function glanceOf(index: Pick<PerformanceIndex, 'series' | 'results'>): IndexGlance | undefined {
  const [newest] = localResults(index);
  if (!newest) {
    const main = mainResult(index);
    return main && { figure: figureIn(main.score) };
  }
  const [first = '', ...others] = partsOf(newest);
  const figure = first === newest.told ? undefined : figureIn(upperFirst(first));
  const rest = figure ? others : [first, ...others];
  const text = [ofWhom(newest), ...(rest.length ? [rest.join(', ')] : [])].join(': ');
  return { figure, local: { text: `${text}.`, source: newest.source } };
}
