/** How many parts of a kind in a row are shown before the rest is only counted. */
const SHOWN = 2;
/** Longest text that is shown whole. */
const LONGEST = 60;

const depth = (line: string): number => line.length - line.trimStart().length;
/** `- listitem:` and `- listitem: words` are one kind. */
const kindOf = (line: string): string => /^\s*- '?([\w/]+)/.exec(line)?.[1] ?? line;

const shorten = (line: string): string => {
  const kept = line.replace(/"((?:[^"\\]|\\.)+)"/u, (quoted, words: string) =>
    words.length > LONGEST ? `"${words.slice(0, LONGEST)}…"` : quoted,
  );
  return kept.length > depth(line) + 2 * LONGEST ? `${kept.slice(0, depth(line) + 2 * LONGEST)}…` : kept;
};

/** A part with all that is inside it, by lines. */
function parts(lines: readonly string[]): string[][] {
  const outer = Math.min(...lines.map(depth));
  const found: string[][] = [];
  for (const line of lines) {
    if (depth(line) === outer) found.push([line]);
    else found.at(-1)?.push(line);
  }
  return found;
}

/**
 * A tree of roles and names (Playwright's `ariaSnapshot`) in a length that people read: long texts are cut, and of a row of like
 * parts (list items, table rows, paragraphs) the first few stand, the rest is counted. The frame, headings and controls stay whole.
 */
export function shortTree(snapshot: string): string {
  // Where a link leads is not read out; heights measured in the machine's own font are another machine's neither.
  const lines = snapshot
    .replace(/(đo được: |height(?:=\\?"|:))\d+/g, '$1…')
    .split('\n')
    .filter((line) => line && !/^\s*- \/url:/.test(line));
  return shortLines(lines).join('\n');
}

function shortLines(lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const short: string[] = [];
  let kind = '';
  let run = 0;
  let left: string[][] = [];
  const count = (): void => {
    if (left.length) short.push(`${' '.repeat(depth(left[0]?.[0] ?? ''))}# ${left.length} more: ${kind}`);
    left = [];
  };
  for (const part of parts(lines)) {
    const [first = '', ...inner] = part;
    if (kindOf(first) !== kind) {
      count();
      kind = kindOf(first);
      run = 0;
    }
    run += 1;
    if (run > SHOWN && /^(listitem|row|paragraph|cell|term|definition|article|text)$/.test(kind))
      left.push(part);
    else short.push(shorten(first), ...shortLines(inner));
  }
  count();
  return short;
}
