import { existsSync } from 'node:fs';
import path from 'node:path';
import { contentDirectory } from '../../files/directory.ts';
import { scriptAddress, type RadioMatter } from './site-scripts.ts';

/** Media types of recordings, by their endings (RFC 3003, RFC 4337). */
const TYPES: Readonly<Record<string, string>> = { '.mp3': 'audio/mpeg', '.m4a': 'audio/mp4' };

/** What was recorded of a script. */
export interface Recording {
  /** Root-relative address. */
  readonly address: string;
  readonly type: string;
  /** Where it lies: beside its article. */
  readonly file: string;
}

/** The recording of something; undefined where there is none. */
export function recordingOf({ kind, address, fields, content }: RadioMatter): Recording | undefined {
  const { audio } = fields;
  if (!audio) return undefined;
  const own = path.join(contentDirectory(), kind, content.id);
  const folder = existsSync(path.join(own, 'index.md')) ? own : path.dirname(own);
  return {
    address: scriptAddress(address) + audio,
    type: TYPES[path.extname(audio)] ?? 'application/octet-stream',
    file: path.join(folder, audio),
  };
}
