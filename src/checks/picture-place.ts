/** Tags of Exif (CIPA DC-008): the pointer to the directory of the place, and the latitude in it. */
const PLACE = 0x8825;
const LATITUDE = 0x0002;
/** Bytes of one field of a directory. */
const FIELD = 12;

/** The value or offset of a field in the directory at an offset; undefined where it is not there, or the bytes end before it. */
function fieldAt(bytes: Buffer, directory: number, tag: number, little: boolean): number | undefined {
  const short = (at: number): number => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const long = (at: number): number => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  if (directory + 2 > bytes.length) return undefined;
  const fields = short(directory);
  for (let n = 0; n < fields; n += 1) {
    const at = directory + 2 + n * FIELD;
    if (at + FIELD > bytes.length) return undefined;
    if (short(at) === tag) return long(at + 8);
  }
  return undefined;
}

function exifTellsPlace(exif: Buffer): boolean {
  // In a JPEG the block begins with its own name.
  const bytes = exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;
  if (bytes.length < 8) return false;
  const little = bytes.toString('latin1', 0, 2) === 'II';
  const first = little ? bytes.readUInt32LE(4) : bytes.readUInt32BE(4);
  const place = fieldAt(bytes, first, PLACE, little);
  return place !== undefined && fieldAt(bytes, place, LATITUDE, little) !== undefined;
}

/** Whether the notes inside a picture, as Exif or XMP, tell where on earth it was taken. */
export const tellsPlace = (exif: Buffer | undefined, xmp: Buffer | undefined): boolean =>
  (exif !== undefined && exifTellsPlace(exif)) || (xmp?.includes('GPSLatitude') ?? false);
