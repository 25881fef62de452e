import { hash } from 'node:crypto';

/**
 * Reads something off a text, or takes what a former build read off the same bytes. What is read must depend on the text alone, and be
 * whole in JSON. `kind` tells ways of reading apart.
 */
export type Reader = <Value>(kind: string, text: string, read: () => Value) => Value;

/** Reads all anew. */
export const readAnew: Reader = (_, __, read) => read();

/**
 * A reader that knows what was read before, each reading by a digest of its kind and text: a changed text is read anew. `asked` fills with
 * what it was asked for: what the next build shall know.
 */
export function keepReadings(last: ReadonlyMap<string, unknown>): {
  readonly reader: Reader;
  readonly asked: Readonly<Record<string, unknown>>;
} {
  const asked: Record<string, unknown> = {};
  const reader: Reader = <Value>(kind: string, text: string, read: () => Value): Value => {
    const key = hash('sha256', `${kind}\0${text}`, 'base64url');
    const value = last.has(key) ? (last.get(key) as Value) : read();
    asked[key] = value;
    return value;
  };
  return { reader, asked };
}
