const collator = new Intl.Collator('vi', { numeric: true });

/** Compares two texts in Vietnamese alphabetical order (CLDR `vi`): a ă â … d đ …; for `Array.prototype.sort`. */
export function compareVietnamese(left: string, right: string): number {
  return collator.compare(left.normalize('NFC'), right.normalize('NFC'));
}
