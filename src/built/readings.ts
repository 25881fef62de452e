import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { KEPT_READINGS } from './folders.ts';
import path from 'node:path';

/**
 * Reads something off a text, or takes what a former build read off the same bytes. What is read must depend on the text alone, and be
 * whole in JSON. `kind` tells ways of reading apart.
 */
export type Reader = <Value>(kind: string, text: string, read: () => Value) => Value;

/** Reads all anew. */
export const readAnew: Reader = (_, __, read) => read();

/** What a file of readings holds: by which program they were read, and each by a digest of its kind and text. */
interface Kept {
  readonly program: string;
  readonly readings: Readonly<Record<string, unknown>>;
}

/** The readings of the last build by the same program; none where there was no such build, or they cannot be read. */
function lastReadings(file: string, program: string): ReadonlyMap<string, unknown> {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    return new Map(kept.program === program ? Object.entries(kept.readings) : []);
  } catch {
    return new Map();
  }
}

/**
 * Readings that are kept from build to build in a cache folder, for one program: every text is known by its bytes, so a changed page is
 * read anew. `save` keeps those that were asked for; where nothing can be written, the next build reads all anew.
 */
export function keptReadings(cache: string, program: string): { readonly reader: Reader; save(): void } {
  const file = path.join(cache, KEPT_READINGS);
  const last = lastReadings(file, program);
  const asked: Record<string, unknown> = {};
  const reader: Reader = <Value>(kind: string, text: string, read: () => Value): Value => {
    const key = createHash('sha256').update(`${kind}\0${text}`).digest('base64url');
    const value = last.has(key) ? (last.get(key) as Value) : read();
    asked[key] = value;
    return value;
  };
  const save = (): void => {
    try {
      writeFileSync(file, JSON.stringify({ program, readings: asked } satisfies Kept));
    } catch {
      return;
    }
  };
  return { reader, save };
}
