/** Numbers that follow from a seed, the same each time: a failure can be had again. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

/** Ways in which files are damaged on their way, or are none of what their name says. */
export const MANGLES: readonly (readonly [
  name: string,
  mangle: (whole: Uint8Array, next: (below: number) => number) => Uint8Array,
])[] = [
  ['cut', (whole, next) => whole.slice(0, next(whole.length))],
  ['without its beginning', (whole, next) => whole.slice(next(whole.length))],
  [
    'with bits flipped',
    (whole, next) => {
      const copy = Uint8Array.from(whole);
      for (let n = 1 + next(20); n > 0; n -= 1) {
        const at = next(copy.length);
        copy[at] = (copy[at] ?? 0) ^ (1 << next(8));
      }
      return copy;
    },
  ],
  [
    'with a piece missing',
    (whole, next) => {
      const at = next(whole.length);
      return new Uint8Array([...whole.slice(0, at), ...whole.slice(at + 1 + next(200))]);
    },
  ],
  ['of random bytes', (_, next) => Uint8Array.from({ length: next(4000) }, () => next(256))],
  [
    'of random bytes behind a zip’s first',
    (_, next) => Uint8Array.from([0x50, 0x4b, 3, 4, ...Array.from({ length: next(4000) }, () => next(256))]),
  ],
  [
    'as UTF-16',
    (whole) => new Uint8Array(Buffer.from(`\uFEFF${Buffer.from(whole).toString('utf8')}`, 'utf16le')),
  ],
  ['twice', (whole) => new Uint8Array([...whole, ...whole])],
];
