const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Every word one slip of the finger away: a letter lost, doubled or strange, another one, two swapped. */
export function* slips(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    if (tail !== '') yield head + tail.slice(1);
    if (tail.length > 1) yield head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2);
    for (const letter of LETTERS) {
      if (tail !== '') yield head + letter + tail.slice(1);
      yield head + letter + tail;
    }
  }
}

/** Whether two folded words are the same but for one slip. */
export function isSlip(typed: string, meant: string): boolean {
  const [short, long] = typed.length <= meant.length ? [typed, meant] : [meant, typed];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end])
    end += 1;
  const shortRest = short.slice(start, short.length - end);
  const longRest = long.slice(start, long.length - end);
  if (longRest.length <= 1) return true;
  return shortRest.length === 2 && shortRest[0] === longRest[1] && shortRest[1] === longRest[0];
}

/** Whether two words are the same but for two neighbouring letters that changed places. */
export const isSwap = (typed: string, meant: string): boolean =>
  typed.length === meant.length &&
  isSlip(typed, meant) &&
  [...typed].sort().join('') === [...meant].sort().join('');

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Whether two keys lie side by side or one above the other. */
function areNear(left: string, right: string): boolean {
  const rowOf = (key: string): number => ROWS.findIndex((row) => row.includes(key));
  const columnOf = (key: string): number => (ROWS[rowOf(key)] ?? '').indexOf(key);
  return Math.abs(rowOf(left) - rowOf(right)) < 2 && Math.abs(columnOf(left) - columnOf(right)) < 2;
}

/** How likely a slip is: fingers swap, skip and double letters, and hit keys beside the one meant, seldom others. */
export function likelihood(typed: string, meant: string): number {
  if (typed.length !== meant.length) return 1;
  const at = [...typed].findIndex((letter, place) => letter !== meant[place]);
  if (typed[at + 1] === meant[at] && typed[at] === meant[at + 1]) return 2;
  return areNear(typed[at] ?? '', meant[at] ?? '') ? 1 : -4;
}

/** Letters that many people say alike: at the beginning of a syllable, and at its end. */
const BEGINNINGS = [
  ['ch', 'tr'],
  ['s', 'x'],
  ['d', 'gi', 'r', 'z'],
  ['l', 'n'],
  ['v', 'd'],
  ['c', 'k', 'q'],
  ['ng', 'ngh'],
  ['g', 'gh'],
  ['ph', 'f'],
] as const;
const ENDS = [
  ['i', 'y'],
  ['n', 'ng', 'nh'],
  ['t', 'c', 'ch'],
  ['ao', 'au'],
  ['iu', 'ieu'],
] as const;

/** Other spellings of a syllable without marks that sound the same to many. */
export function soundAlikes(word: string): string[] {
  const swapped = (groups: readonly (readonly string[])[], at: 'startsWith' | 'endsWith'): string[] =>
    groups.flatMap((group) =>
      group
        .filter((letters) => word[at](letters) && word.length > letters.length)
        .flatMap((letters) => {
          const others = group.filter((other) => other !== letters);
          const rest = at === 'startsWith' ? word.slice(letters.length) : word.slice(0, -letters.length);
          return others.map((other) => (at === 'startsWith' ? other + rest : rest + other));
        }),
    );
  return [...swapped(BEGINNINGS, 'startsWith'), ...swapped(ENDS, 'endsWith')];
}
