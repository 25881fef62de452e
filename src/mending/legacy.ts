import { legacyParts } from '../vietnamese/legacy.ts';
import { blocksOf, maskOf, type TextBlock, type Span } from './blocks.ts';
import type { Change, Mend, MendSource } from './change.ts';

/** The words of a block where they stand; keys and marks between its pieces are blanks. */
function wordsOf(mask: string, { pieces }: TextBlock): { start: number; text: string } {
  const start = pieces[0]?.start ?? 0;
  let text = '';
  for (const piece of pieces)
    text += ' '.repeat(Math.max(0, piece.start - start - text.length)) + mask.slice(piece.start, piece.end);
  return { start, text };
}

function changesIn(mask: string, block: TextBlock): Change[] {
  const { start, text } = wordsOf(mask, block);
  return legacyParts(text).map((part) => ({
    start: start + part.start,
    end: start + part.end,
    text: part.text,
    code: 'bang-ma-cu',
    isSure: part.isSure,
  }));
}

const hasLegacy = (text: string): boolean => /[\u0080-\u00ff]/.test(text);

/** TCVN3, VNI and misread UTF-8 in prose and values, block by block. */
export const mendLegacy: Mend = (source) => {
  if (!hasLegacy(source.text)) return [];
  const mask = maskOf(source);
  return blocksOf(source).flatMap((block) => changesIn(mask, block));
};

/** A piece of a text (paragraph, item, row, value) with the changes in it. */
interface ChangedPiece extends Span {
  readonly changes: readonly Change[];
}

/** The pieces that changes stand in; both are in order. */
function changedPieces(source: MendSource, changes: readonly Change[]): ChangedPiece[] {
  if (changes.length === 0) return [];
  let next = 0;
  return blocksOf(source)
    .flatMap(({ pieces }) => pieces)
    .flatMap((piece) => {
      const first = next;
      while ((changes[next]?.end ?? Infinity) <= piece.end) next += 1;
      return next === first ? [] : [{ ...piece, changes: changes.slice(first, next) }];
    });
}

/** Each piece of a text that is surely not Unicode, with its changes. */
export const legacyPieces = (source: MendSource): ChangedPiece[] =>
  changedPieces(
    source,
    mendLegacy(source).filter(({ isSure }) => isSure),
  );

/** Pieces with words that may be in an old encoding, for a person to decide: no other mend may destroy a code there. */
export const doubtfulSpans = (source: MendSource): Span[] =>
  changedPieces(
    source,
    mendLegacy(source).filter(({ isSure }) => !isSure),
  );
