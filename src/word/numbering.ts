import type { Styles } from './styles.ts';
import { attributeOf, valueOf, wordChild, wordChildren } from './xml.ts';

/** What stands before a paragraph of a list. */
export interface ListLabel {
  readonly isBullet: boolean;
  /** From 0. */
  readonly depth: number;
  readonly value: number;
  /** As Word shows it: `1.`, `a)`, `II.`, `Điều 3.`; '' for a bullet. */
  readonly text: string;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly pattern: string;
  readonly style: string | undefined;
  readonly isLegal: boolean;
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(value: number): string {
  let [left, written] = [value, ''];
  for (const [worth, sign] of ROMAN)
    while (left >= worth) {
      written += sign;
      left -= worth;
    }
  return written;
}

/** a … z, then aa, bb, as Word counts. */
const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(8, Math.ceil(value / 26)));

function written(value: number, format: string): string {
  // A document may claim any number; such signs are for small ones.
  const isSmall = value > 0 && value < 4000;
  if (format === 'none') return '';
  if (isSmall && format === 'upperRoman') return roman(value);
  if (isSmall && format === 'lowerRoman') return roman(value).toLowerCase();
  if (isSmall && format === 'upperLetter') return letter(value).toUpperCase();
  if (isSmall && format === 'lowerLetter') return letter(value);
  return format === 'decimalZero' ? `${value}`.padStart(2, '0') : `${value}`;
}

const numberOf = (text: string | undefined, otherwise: number): number =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : otherwise;

const levelOf = (element: Element): Level => ({
  start: numberOf(valueOf(element, 'start'), 1),
  format: valueOf(element, 'numFmt') ?? 'decimal',
  pattern: valueOf(element, 'lvlText') ?? '',
  style: valueOf(element, 'pStyle'),
  isLegal: wordChild(element, 'isLgl') !== undefined,
});

const levelsIn = (parent: Element): Map<number, Level> =>
  new Map(wordChildren(parent, 'lvl').map((one) => [numberOf(attributeOf(one, 'ilvl'), 0), levelOf(one)]));

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

function readLists(root: Element): Map<string, List> {
  const abstracts = new Map(
    wordChildren(root, 'abstractNum').map((one) => [attributeOf(one, 'abstractNumId') ?? '', levelsIn(one)]),
  );
  return new Map(
    wordChildren(root, 'num').map((one) => {
      const abstract = valueOf(one, 'abstractNumId') ?? '';
      const overrides = wordChildren(one, 'lvlOverride');
      const restarts = overrides.flatMap((override): [number, number][] => {
        const start = valueOf(override, 'startOverride');
        return start === undefined ? [] : [[numberOf(attributeOf(override, 'ilvl'), 0), numberOf(start, 1)]];
      });
      const own = overrides.flatMap((override) => [...levelsIn(override)]);
      const levels = new Map([...(abstracts.get(abstract) ?? []), ...own]);
      return [attributeOf(one, 'numId') ?? '', { abstract, levels, restarts: new Map(restarts) }];
    }),
  );
}

/** Counts lists as Word does: lists of one definition count on, unless one says that it begins anew. */
export interface ListCounter {
  /** The label of the next paragraph; undefined for one of no list. Asked once for each, in the document's order. */
  next(paragraph: Element): ListLabel | undefined;
}

/** Reads `word/numbering.xml`; `styles` tells whose style belongs to a list. */
export function readNumbering(document: Document | undefined, styles: Styles): ListCounter {
  const lists = document?.documentElement ? readLists(document.documentElement) : new Map<string, List>();
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  function placeOf(paragraph: Element): { list: List; id: string; depth: number } | undefined {
    const chain = styles.paragraphChain(paragraph).map((properties) => wordChild(properties, 'numPr'));
    const id = chain.map((one) => valueOf(one, 'numId')).find((one) => one !== undefined);
    const list = id === undefined ? undefined : lists.get(id);
    if (id === undefined || !list) return undefined;
    const said = chain.map((one) => valueOf(one, 'ilvl')).find((one) => one !== undefined);
    const style = valueOf(wordChild(paragraph, 'pPr'), 'pStyle');
    const byStyle = [...list.levels].find(([, level]) => style !== undefined && level.style === style)?.[0];
    return { list, id, depth: Math.min(8, said === undefined ? (byStyle ?? 0) : numberOf(said, 0)) };
  }

  return {
    next(paragraph) {
      const place = placeOf(paragraph);
      const level = place?.list.levels.get(place.depth);
      if (!place || !level) return undefined;
      const { list, id, depth } = place;
      const values = (counts.get(list.abstract) ?? []).slice(0, depth + 1);
      counts.set(list.abstract, values);
      const restart = list.restarts.get(depth);
      const isAnew = restart !== undefined && !begun.has(`${id} ${depth}`);
      begun.add(`${id} ${depth}`);
      const before = values[depth];
      const value = isAnew ? restart : before === undefined ? (restart ?? level.start) : before + 1;
      values[depth] = value;
      if (level.format === 'bullet') return { isBullet: true, depth, value, text: '' };
      const text = level.pattern.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const other = list.levels.get(at);
        const number = values[at] ?? other?.start ?? 1;
        return written(number, level.isLegal && at < depth ? 'decimal' : (other?.format ?? 'decimal'));
      });
      return text.trim() === '' ? undefined : { isBullet: false, depth, value, text: text.trim() };
    },
  };
}
