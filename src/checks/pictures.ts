import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';

/** Kinds of picture that the site makes its own sizes from. */
export const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif)$/i;

/** Largest picture that an editor may put beside a text, in bytes. */
export const LARGEST_PICTURE = 5 * 1024 * 1024;

const SIGNATURES: readonly (readonly [RegExp, (head: Buffer) => boolean])[] = [
  [/\.jpe?g$/i, (head) => head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))],
  [/\.png$/i, (head) => head.subarray(0, 4).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47]))],
  [
    /\.webp$/i,
    (head) => head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP',
  ],
  [
    /\.avif$/i,
    (head) => head.toString('latin1', 4, 8) === 'ftyp' && /avi[fs]|mif1/.test(head.toString('latin1', 8, 32)),
  ],
];

/** What is wrong with a picture file: it is not there, it is too large, it is no picture; undefined when all is well. */
export function pictureFault(absolute: string): 'missing' | 'type' | 'size' | undefined {
  if (!existsSync(absolute) || !statSync(absolute).isFile()) return 'missing';
  const signature = SIGNATURES.find(([extension]) => extension.test(absolute))?.[1];
  if (!signature) return 'type';
  if (statSync(absolute).size > LARGEST_PICTURE) return 'size';
  const head = Buffer.alloc(32);
  const file = openSync(absolute, 'r');
  try {
    readSync(file, head, 0, 32, 0);
  } finally {
    closeSync(file);
  }
  return signature(head) ? undefined : 'type';
}
