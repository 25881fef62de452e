import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { MEDIA_TYPES, TEXT_TYPES } from './server-files/media-types.ts';

const PACKERS = { br: brotliCompressSync, gzip: gzipSync } as const;
/** Content codings in which text may be sent (RFC 9110, 8.4.1). */
export type Encoding = keyof typeof PACKERS;

const typeOf = (file: string): string =>
  Object.entries(MEDIA_TYPES).find(([, endings]) => endings.includes(path.extname(file).slice(1)))?.[0] ??
  'application/octet-stream';

/** A body as it goes over the wire, with the headers that say what it is. */
export interface Packed {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** A body under a file's name, compressed where that shrinks it. */
export function pack(file: string, body: Buffer, encoding: Encoding): Packed {
  const type = typeOf(file);
  const isText = TEXT_TYPES.includes(type);
  const sent = isText ? PACKERS[encoding](body) : body;
  return {
    body: sent,
    headers: {
      'content-type': /^text\//.test(type) ? `${type}; charset=utf-8` : type,
      'content-length': String(sent.length),
      ...(isText && { 'content-encoding': encoding }),
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
