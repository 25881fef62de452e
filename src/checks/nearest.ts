import { foldVietnamese } from '../vietnamese/fold.ts';

/** Edits (insert, delete, replace, swap of neighbours) between two texts: optimal string alignment. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The known text that is closest to a mistyped one, marks and case aside; undefined when nothing is close. */
export function nearest(mistyped: string, known: Iterable<string>): string | undefined {
  const wanted = foldVietnamese(mistyped);
  let best: { text: string; edits: number } | undefined;
  for (const text of known) {
    const folded = foldVietnamese(text);
    const shares =
      Math.min(wanted.length, folded.length) >= 4 && (folded.includes(wanted) || wanted.includes(folded));
    const edits = Math.min(distance(wanted, folded), shares ? 2 : Infinity);
    if (!best || edits < best.edits) best = { text, edits };
  }
  return best && best.edits <= Math.max(2, Math.floor(wanted.length / 3)) ? best.text : undefined;
}

/** “có phải …?” when something is close, else ''. */
export function suggestion(mistyped: string, known: Iterable<string>): string {
  const found = nearest(mistyped, known);
  return found === undefined ? '' : `; có phải “${found}”?`;
}
