import { mendComposition, mendEth, mendHidden, mendLookalikes, mendSpaces } from './characters.ts';
import {
  applyChanges,
  lineAt,
  linesOf,
  type Change,
  type Mend,
  type MendCode,
  type MendSource,
} from './change.ts';
import { mendLegacy } from './legacy.ts';
import { mendLinks } from './links.ts';
import { mendLists } from './lists.ts';
import { mendNumbers } from './numbers.ts';
import { mendTables } from './tables.ts';
import { TRACE_MENDS } from './traces.ts';

/** In this order: a soft hyphen may be a letter, and a no-break space half of one, until encodings are mended. */
const MENDS: readonly Mend[] = [
  mendLegacy,
  mendComposition,
  mendEth,
  mendHidden,
  mendLookalikes,
  mendSpaces,
  mendLinks,
  mendNumbers,
  mendLists,
  mendTables,
  ...TRACE_MENDS,
];

/** What one mend did to neighbouring lines, or would do. */
export interface LineChange {
  readonly code: MendCode;
  /** Line of the text that it was done to, from 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly Change[];
}

/** Changes of one mend by the lines that they touch. */
function byLines(text: string, changes: readonly Change[]): LineChange[] {
  const lines = linesOf(text);
  const groups: { first: number; last: number; changes: Change[] }[] = [];
  for (const change of changes) {
    const [first, last] = [
      lineAt(lines, change.start),
      lineAt(lines, Math.max(change.start, change.end - 1)),
    ];
    const group = groups.at(-1);
    if (group && first <= group.last && group.changes[0]?.isSure === change.isSure) {
      group.changes.push(change);
      group.last = Math.max(group.last, last);
    } else groups.push({ first, last, changes: [change] });
  }
  return groups.map((group) => {
    const start = lines[group.first]?.start ?? 0;
    const end = Math.max(lines[group.last]?.end ?? text.length, group.changes.at(-1)?.end ?? 0);
    const moved = group.changes.map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
    const before = text.slice(start, end);
    return {
      code: group.changes[0]?.code ?? 'bang-ma-cu',
      line: group.first + 1,
      before,
      after: applyChanges(before, moved),
      changes: group.changes,
    };
  });
}

/** A mended text, what was done to it in order, and what is left for a person to decide: places in the text as it is now. */
export interface Mended {
  readonly text: string;
  readonly done: readonly LineChange[];
  readonly offered: readonly LineChange[];
}

/** Rounds after which a text stands still; one mend can make room for another. */
const MOST_ROUNDS = 5;

/** Mends all of a text that needs no judgement. Pure; what it does not understand it leaves as it stands. */
export function mendText(source: MendSource): Mended {
  let { text } = source;
  const done: LineChange[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = text;
    for (const mend of MENDS) {
      const sure = mend({ ...source, text }).filter(({ isSure }) => isSure);
      done.push(...byLines(text, sure));
      text = applyChanges(text, sure);
    }
    if (text === before) break;
  }
  const offered = MENDS.flatMap((mend) =>
    byLines(
      text,
      mend({ ...source, text }).filter(({ isSure }) => !isSure),
    ),
  );
  return { text, done, offered };
}
