import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where LibreOffice puts its program when no folder of the search path has it. */
const PLACES = [
  'soffice',
  'libreoffice',
  String.raw`C:\Program Files\LibreOffice\program\soffice.exe`,
  String.raw`C:\Program Files (x86)\LibreOffice\program\soffice.exe`,
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];
const LONGEST_MS = 120_000;

/**
 * A .doc, .odt or .rtf file as .docx, by LibreOffice where the machine has it, in a profile of its own: a window that is open stays as
 * it is. Undefined where it is not there or cannot.
 */
export function asDocx(file: string): Uint8Array | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'nhap-word-'));
  try {
    for (const program of PLACES) {
      if (path.isAbsolute(program) && !existsSync(program)) continue;
      const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
      spawnSync(
        program,
        [profile, '--headless', '--convert-to', 'docx', '--outdir', folder, path.resolve(file)],
        { timeout: LONGEST_MS, stdio: 'ignore' },
      );
      const made = readdirSync(folder).find((name) => name.endsWith('.docx'));
      if (made) return readFileSync(path.join(folder, made));
    }
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
