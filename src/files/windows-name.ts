/** Why Windows cannot hold a file beside the others. */
export type WindowsFault = 'device' | 'ending' | 'character' | 'clash' | 'length';

/** A path that Windows cannot hold, with the part of it that is at fault; for a clash, the path it clashes with. */
export interface UnfitName {
  readonly file: string;
  readonly fault: WindowsFault;
  readonly part: string;
}

/** Longest path below the project's folder. Windows' programs know 260 characters, of which the place of the project needs some. */
export const LONGEST_PATH = 240;

/** Names of devices (Microsoft, “Naming Files, Paths, and Namespaces”), with any ending and in any case. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i;
const CHARACTER = /[<>:"|?*\\\u0000-\u001f]/;

const PARTS: readonly (readonly [WindowsFault, (part: string) => boolean])[] = [
  ['device', (part) => DEVICE.test(part)],
  ['ending', (part) => /[. ]$/.test(part)],
  ['character', (part) => CHARACTER.test(part)],
];

/** Windows and macOS take names that differ in capitals for one; macOS also those that differ in Unicode form alone. */
const alike = (file: string): string => file.normalize('NFC').toLowerCase();

function faultOfPath(file: string): UnfitName | undefined {
  for (const part of file.split('/')) {
    const found = PARTS.find(([, isFault]) => isFault(part));
    if (found) return { file, fault: found[0], part };
  }
  return file.length > LONGEST_PATH ? { file, fault: 'length', part: file } : undefined;
}

/** Every folder above a path, and the path itself. */
const steps = (file: string): string[] =>
  file.split('/').map((_, position, parts) => parts.slice(0, position + 1).join('/'));

/** The paths that Windows cannot hold, each with its first fault. Paths are relative, with `/`; of two that clash the later one is told. */
export function unfitForWindows(files: readonly string[]): UnfitName[] {
  const seen = new Map<string, string>();
  const told = new Set<string>();
  return files.flatMap((file) => {
    const fault = faultOfPath(file);
    let clash: string | undefined;
    for (const step of steps(file)) {
      const other = seen.get(alike(step));
      if (other === undefined) seen.set(alike(step), step);
      // Of two folders the first file tells it, not each below them.
      else if (other !== step && !told.has(step)) {
        told.add(step);
        clash ??= other;
      }
    }
    if (fault) return [fault];
    return clash === undefined ? [] : [{ file, fault: 'clash' as const, part: clash }];
  });
}
