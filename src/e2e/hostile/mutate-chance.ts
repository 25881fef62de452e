/** A change of a file's bytes, drawn by chance. */
export type ByteChange = (bytes: Buffer, random: () => number) => Buffer;

/** A whole number from 0 to below `end`. */
export const below = (end: number, random: () => number): number => Math.floor(random() * end);

/** One of several, by chance. @throws Error when there is none. */
export function oneOf<Thing>(things: readonly Thing[], random: () => number): Thing {
  const found = things[below(things.length, random)];
  if (found === undefined) throw new Error('There is nothing to choose from.');
  return found;
}

/** A change of a file's text. */
export const text =
  (change: (text: string, random: () => number) => string): ByteChange =>
  (bytes, random) =>
    Buffer.from(change(bytes.toString('utf8'), random));

/** A change of a file's lines. */
export const lines = (change: (all: string[], random: () => number) => string[]): ByteChange =>
  text((whole, random) => change(whole.split('\n'), random).join('\n'));

/** Puts lines before a line drawn by chance. */
export const insert = (added: readonly string[]): ByteChange =>
  lines((all, random) => {
    const at = below(all.length, random);
    return [...all.slice(0, at), ...added, ...all.slice(at)];
  });
