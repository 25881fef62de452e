import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LARGEST_PICTURE } from './picture-limits.ts';

/** What is wrong with a picture: not there, no picture of its kind, too many bytes, too many pixels, not readable to its end, tells where it was taken. */
export type PictureFault = 'missing' | 'type' | 'size' | 'pixels' | 'broken' | 'place';

/** What a look into a picture found. Width and height (of all frames together) where they are the fault. */
export interface PictureProbe {
  readonly fault?: PictureFault;
  readonly width?: number;
  readonly height?: number;
  /** What it is, where it is not what its name says. */
  readonly kind?: string;
}

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

const isText = (head: Buffer, text: string, at = 0): boolean =>
  head.toString('latin1', at, at + text.length) === text;

/** Kinds of file that come under the name of a picture, as their readers call them. */
const KINDS: readonly (readonly [string, (head: Buffer) => boolean])[] = [
  ['JPG', (head) => isText(head, '\xff\xd8\xff')],
  ['PNG', (head) => isText(head, '\x89PNG')],
  ['WebP', (head) => isText(head, 'RIFF') && isText(head, 'WEBP', 8)],
  ['AVIF', (head) => isText(head, 'ftypavi', 4)],
  [
    'HEIC',
    (head) => isText(head, 'ftyp', 4) && /hei[cxms]|hev[cx]|mif1|msf1/.test(head.toString('latin1', 8, 32)),
  ],
  ['GIF', (head) => isText(head, 'GIF8')],
  ['BMP', (head) => isText(head, 'BM')],
  ['TIFF', (head) => isText(head, 'II*\0') || isText(head, 'MM\0*')],
  ['PDF', (head) => isText(head, '%PDF')],
  ['Word, Excel hoặc ZIP', (head) => isText(head, 'PK\x03\x04')],
  ['SVG', (head) => /^\s*(?:<\?xml|<svg)/.test(head.toString('latin1'))],
  ['trang web (HTML)', (head) => /^\s*<(?:!doctype|html)/i.test(head.toString('latin1'))],
];

/** What can be told without unpacking the picture. */
function outerFault(absolute: string): PictureProbe | undefined {
  if (!existsSync(absolute) || !statSync(absolute).isFile()) return { fault: 'missing' };
  const signature = SIGNATURES.find(([extension]) => extension.test(absolute))?.[1];
  if (!signature) return { fault: 'type' };
  if (statSync(absolute).size > LARGEST_PICTURE) return { fault: 'size' };
  const head = Buffer.alloc(32);
  const file = openSync(absolute, 'r');
  try {
    readSync(file, head, 0, 32, 0);
  } finally {
    closeSync(file);
  }
  if (signature(head)) return undefined;
  const kind = KINDS.find(([, is]) => is(head))?.[0];
  return { fault: 'type', ...(kind !== undefined && { kind }) };
}

const PROBE = fileURLToPath(new URL('picture-probe.ts', import.meta.url));
const PLACE = fileURLToPath(new URL('picture-place.ts', import.meta.url));
/** Milliseconds after which a process that has stopped answering altogether is ended. */
const PATIENCE = 60_000;

/** Looks into pictures one after the other. One at which the process ends or stops is broken; the next ones have their turn. */
function probeAll(files: readonly string[]): PictureProbe[] {
  const found: PictureProbe[] = [];
  while (found.length < files.length) {
    const { stdout, error } = spawnSync(process.execPath, [PROBE], {
      input: JSON.stringify(files.slice(found.length)),
      encoding: 'utf8',
      timeout: PATIENCE,
    });
    if (error && (error as NodeJS.ErrnoException).code !== 'ETIMEDOUT') throw error;
    // A line that was cut off is no answer.
    const lines = stdout.split('\n').slice(0, -1);
    found.push(...lines.map((line) => JSON.parse(line) as PictureProbe));
    if (lines.length === 0) found.push({ fault: 'broken' });
  }
  return found;
}

/** What was found of a picture before, by the hash of its bytes, so that a second check costs a reading and no more. */
const KEPT = path.resolve('node_modules/.cache/pictures.json');

/** Answers kept, those of the newest pictures: about a megabyte. */
const MOST_KEPT = 20_000;

function readKept(): Map<string, PictureProbe> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, PictureProbe>));
  } catch {
    return new Map();
  }
}

function keep(kept: ReadonlyMap<string, PictureProbe>): void {
  const aside = `${KEPT}.${process.pid}`;
  try {
    mkdirSync(path.dirname(KEPT), { recursive: true });
    writeFileSync(aside, JSON.stringify(Object.fromEntries([...kept].slice(-MOST_KEPT))));
    renameSync(aside, KEPT);
  } catch {
    // A folder that cannot be written only makes the next check slower.
  }
}

let memo: Map<string, PictureProbe> | undefined;

/** Whoever changes what the probe does gets new answers. */
const version = createHash('sha256').update(readFileSync(PROBE)).update(readFileSync(PLACE)).digest('hex');
const keyOf = (file: string): string =>
  createHash('sha256').update(version).update(readFileSync(file)).digest('base64url');

/**
 * What is wrong with each of these picture files (absolute paths); one that is not told is sound. Every picture is read to its last
 * byte, once for each content.
 */
export function pictureFaults(files: readonly string[]): ReadonlyMap<string, PictureProbe> {
  const kept = (memo ??= readKept());
  const faults = new Map<string, PictureProbe>();
  const keys = new Map<string, string>();
  for (const file of new Set(files)) {
    const fault = outerFault(file);
    if (fault) faults.set(file, fault);
    else keys.set(file, keyOf(file));
  }
  const unknown = [...keys].filter(([, key]) => !kept.has(key));
  if (unknown.length) {
    const found = probeAll(unknown.map(([file]) => file));
    unknown.forEach(([, key], n) => kept.set(key, found[n] ?? {}));
    keep(kept);
  }
  for (const [file, key] of keys) {
    const probe = kept.get(key);
    if (probe?.fault) faults.set(file, probe);
  }
  return faults;
}
