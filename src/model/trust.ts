import type { Source } from './fields/common.ts';

/** What a page rests on. */
export interface Grounds {
  readonly sources?: readonly Source[] | undefined;
  /** Where a page gathers facts of many years or offices: the sources of its newest facts, of which the best is named. */
  readonly newest?: readonly Source[] | undefined;
  /** Day of the newest source that was read; without it that of the best source. */
  readonly informedUntil?: string | undefined;
  /** Last day on which what the page says applies. */
  readonly appliesUntil?: string | undefined;
}

/** How far a page may be trusted on a day. */
export interface Trust {
  /** `YYYY`, `YYYY-MM` or a day. */
  readonly asOf: string | undefined;
  /** An office's own page or the text of a law before anybody who tells of it; undefined when no source stands. */
  readonly best: Source | undefined;
  /** Whether the day is past until which it applies. */
  readonly isOver: boolean;
  /** Sources that their publishers have taken back. */
  readonly withdrawn: readonly Source[];
  /** Sources that say something else. */
  readonly differing: readonly Source[];
}

/** Sites of State bodies, and the government's own domain, which is older than `gov.vn`. */
const OFFICIAL_HOST = /(?:^|\.)(?:gov|chinhphu)\.vn$/;
const LEGAL_TEXT = /^(?:Luật|Nghị quyết|Nghị định|Quyết định|Thông tư|Công văn|Chỉ thị|Kế hoạch)\s/u;

const isOfficial = ({ name, url }: Source): boolean =>
  LEGAL_TEXT.test(name) || (url !== undefined && OFFICIAL_HOST.test(new URL(url).hostname));

/** Equal for two mentions of one source that say the same of it. */
const keyOf = ({ name, url, archive, date, withdrawn, differs }: Source): string =>
  JSON.stringify([name, url, archive, date, withdrawn, differs]);

/** Whether a source has been taken back by a day (`YYYY-MM-DD`). */
export const isWithdrawnOn = ({ withdrawn }: Source, day: string): boolean =>
  withdrawn !== undefined && withdrawn <= day;

/** Sources in order of first use, each once, and the number of each in that list, from 1; 0 for a source of another list. */
export function numberedSources(all: readonly Source[]): {
  sources: Source[];
  numberOf: (source: Source) => number;
} {
  const keys = all.map(keyOf);
  const order = [...new Set(keys)];
  return {
    sources: all.filter((_, n) => keys.indexOf(keys[n] ?? '') === n),
    numberOf: (source) => order.indexOf(keyOf(source)) + 1,
  };
}

function bestOf(standing: readonly Source[]): Source | undefined {
  const agreeing = standing.filter(({ differs }) => differs === undefined);
  return agreeing.find(isOfficial) ?? agreeing[0] ?? standing[0];
}

/** What a page rests on, as it stands on a day (`YYYY-MM-DD`): nobody edits a page on the morning its day is past. */
export function trustOn(
  { sources = [], newest = [], informedUntil, appliesUntil }: Grounds,
  day: string,
): Trust {
  const standingOf = (all: readonly Source[]) => all.filter((source) => !isWithdrawnOn(source, day));
  const standing = standingOf(sources);
  const best = bestOf(standingOf(newest)) ?? bestOf(standing);
  return {
    asOf: informedUntil ?? best?.date,
    best,
    isOver: appliesUntil !== undefined && appliesUntil < day,
    withdrawn: sources.filter((source) => isWithdrawnOn(source, day)),
    differing: standing.filter(({ differs }) => differs !== undefined),
  };
}
