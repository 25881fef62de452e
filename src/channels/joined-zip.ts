/** Lengths of an entry of a zip's directory without its name, and of the record at its end (APPNOTE 4.3.12, 4.3.16). */
const [ENTRY, END] = [46, 22];

const sizeOf = (all: readonly Uint8Array[]): number => all.reduce((sum, { length }) => sum + length, 0);

/**
 * One zip of zips that hold one part each, as if all had been packed together: what is packed once goes into many. The names are of
 * ASCII alone, the zips without comments.
 */
export function joinedZip(
  zips: readonly (readonly [name: string, zip: Uint8Array])[],
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  for (const [name, zip] of zips) {
    const directory = zip.length - END - ENTRY - name.length;
    const entry = zip.slice(directory, -END);
    new DataView(entry.buffer).setUint32(42, sizeOf(parts), true);
    parts.push(zip.subarray(0, directory));
    entries.push(entry);
  }
  const end = new DataView(new ArrayBuffer(END));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, zips.length, true);
  end.setUint16(10, zips.length, true);
  end.setUint32(12, sizeOf(entries), true);
  end.setUint32(16, sizeOf(parts), true);
  const pieces = [...parts, ...entries, new Uint8Array(end.buffer)];
  const joined = new Uint8Array(sizeOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
