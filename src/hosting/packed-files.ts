import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { isText, typeOf } from './server-files/media-types.ts';

const PACKERS = { br: brotliCompressSync, gzip: gzipSync } as const;
/** Content codings in which text may be sent (RFC 9110, 8.4.1). */
export type Encoding = keyof typeof PACKERS;

/** A body as it goes over the wire, with the headers that say what it is. */
export interface Packed {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** A body under a file's name, compressed where that shrinks it. */
export function pack(file: string, body: Buffer, encoding: Encoding): Packed {
  const type = typeOf(file);
  const shrinks = isText(file);
  const sent = shrinks ? PACKERS[encoding](body) : body;
  return {
    body: sent,
    headers: {
      'content-type': /^text\//.test(type) ? `${type}; charset=utf-8` : type,
      'content-length': String(sent.length),
      ...(shrinks && { 'content-encoding': encoding }),
    },
  };
}

/** Reads files whole and compressed, each once: a host that compresses ahead. */
export function packedFiles(encoding: Encoding): (file: string) => Packed {
  const known = new Map<string, Packed>();
  return (file) => {
    const packed = known.get(file) ?? pack(file, readFileSync(file), encoding);
    known.set(file, packed);
    return packed;
  };
}
