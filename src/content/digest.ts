import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { types } from 'node:util';
import { TEXT_FILE } from '../files/directory.ts';

/** What objects of the content are called in digests: their fields may be met alone, and hold pictures that must not be touched. */
const names = new WeakMap<object, () => string>();

/** Digests of what lies beside texts, by folder, in one build. */
const folders = new Map<string, string>();

/** Pictures and recordings of a folder. */
function besideTexts(folder: string): string {
  const known = folders.get(folder);
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  const files = readdirSync(folder, { withFileTypes: true }).filter(
    (one) => one.isFile() && !TEXT_FILE.test(one.name),
  );
  for (const { name } of files.sort((a, b) => (a.name < b.name ? -1 : 1)))
    hash.update(`${name}\0`).update(readFileSync(path.join(folder, name)));
  const digest = files.length ? hash.digest('base64url') : '';
  folders.set(folder, digest);
  return digest;
}

/** Says what a thing of the content, and its fields wherever they are met, are called in digests; `name` is asked once, when there are any. */
export function nameForDigests(thing: { readonly fields: unknown }, name: () => string): void {
  let known: string | undefined;
  const once = (): string => (known ??= name());
  names.set(thing, once);
  if (typeof thing.fields === 'object' && thing.fields !== null) names.set(thing.fields, once);
}

/**
 * A name that is another one when fields change, what lies beside their text, or a picture of another folder: `identifier` is the
 * thing's, `file` its text, `pictures` those that it shows, by their paths from there.
 */
export function nameOfState(
  identifier: string,
  fields: object,
  file: string,
  pictures: readonly string[] = [],
): string {
  const folder = path.dirname(path.resolve(file));
  const hash = createHash('sha256').update(besideTexts(folder));
  for (const picture of pictures)
    if (path.dirname(path.join(folder, picture)) !== folder)
      hash.update(readFileSync(path.join(folder, picture)));
  return `${identifier}@${digestOfParts(fields)} ${file} ${hash.digest('base64url')}`;
}

/** Digests of lists and other objects that are met again and again. */
const known = new WeakMap<object, string>();

function takeObject(hash: Hash, value: object): void {
  if (Array.isArray(value)) for (const one of value) take(hash, one);
  else if (value instanceof Map || value instanceof Set) for (const one of value) take(hash, one);
  else if (value instanceof Uint8Array) hash.update(value);
  else if (value instanceof Date) hash.update(value.toISOString());
  else
    for (const [key, one] of Object.entries(value)) {
      hash.update(`${key}:`);
      take(hash, one);
    }
}

function take(hash: Hash, value: unknown): void {
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new Error('A value that pages ask for holds a function: nothing tells when that changes.');
  if (typeof value !== 'object' || value === null) {
    hash.update(`${typeof value} ${String(value)}\0`);
    return;
  }
  hash.update(`${digestOf(value)}\0`);
}

/**
 * Digest of a value of arrays, maps, plain objects and things of the content. Objects are looked at once: who asks gets lists that
 * nobody changes. @throws Error where there is a function in it
 */
export function digestOf(value: unknown): string {
  const isObject = typeof value === 'object' && value !== null;
  if (!isObject) {
    const hash = createHash('sha256');
    take(hash, value);
    return hash.digest('base64url');
  }
  const before = names.get(value)?.() ?? known.get(value);
  if (before !== undefined) return before;
  const digest = digestOfParts(value);
  known.set(value, digest);
  return digest;
}

/** Digest of all that an object holds. */
function digestOfParts(value: object): string {
  // Astro's pictures note that they are shown when one asks them for anything but their copy.
  const whole = types.isProxy(value) ? (value as { clone: object }).clone : value;
  const hash = createHash('sha256').update(whole.constructor.name);
  takeObject(hash, whole);
  return hash.digest('base64url');
}
