import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publicName, publicWords } from './public-words.ts';
import type { SettingBackOutcome } from './set-back.ts';
import { errorsOf } from './tell.ts';

/** A faulty file that a site does without, as its editors read it on pages that everybody can open. */
export interface SetBackNote {
  /** Below the content folder. */
  readonly file: string;
  /** `YYYY-MM-DD`: since when the version stands that is shown instead; without one the file is left out. */
  readonly since?: string;
  /** What is wrong, where; `file` where it is another one's line. */
  readonly errors: readonly { readonly file?: string; readonly line: number; readonly words: string }[];
}

/** A note, with what stood in the content folder when it was written: the text shown instead, by its digest, or no text. */
interface KeptNote extends SetBackNote {
  readonly stands: { readonly file: string; readonly digest: string | null };
}

const digestOf = (file: string): string | null =>
  existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : null;

/** The commit of a content folder; empty where git says none. */
const commitOf = (directory: string): string =>
  spawnSync('git', ['rev-parse', 'HEAD'], { cwd: directory, encoding: 'utf8' }).stdout ?? '';

/** What is kept: the notes, and of which commit they tell. */
interface Kept {
  readonly commit: string;
  readonly notes: readonly KeptNote[];
}

/** Where `last-good` tells builds of a content folder; outside of it, since what is in it is to be in git. */
const notesOf = (directory: string): string =>
  path.resolve(
    '.cache/last-good',
    `${createHash('sha256').update(path.resolve(directory)).digest('hex').slice(0, 12)}.json`,
  );

/** Keeps what was set back in a content folder for the builds that follow; nothing where nothing was. */
export function keepNotes(directory: string, { setBack }: SettingBackOutcome): void {
  const place = notesOf(directory);
  rmSync(place, { force: true });
  if (!setBack.length) return;
  const notes = setBack.map((one): KeptNote => {
    const standing = one.good?.text ?? one.file;
    return {
      file: publicName(one.file),
      ...(one.good && { since: one.good.day }),
      errors: errorsOf(one).map((error) => ({
        ...(error.file !== one.file && { file: publicName(error.file) }),
        line: error.line,
        words: publicWords(error),
      })),
      stands: { file: standing, digest: digestOf(path.join(directory, standing)) },
    };
  });
  mkdirSync(path.dirname(place), { recursive: true });
  const kept: Kept = { commit: commitOf(directory), notes };
  writeFileSync(place, JSON.stringify(kept));
}

/** What of a content folder is set back now: in a later commit, and where its text has been changed, a file is judged anew. */
export function setBackNotes(directory: string): readonly SetBackNote[] {
  const place = notesOf(directory);
  if (!existsSync(place)) return [];
  const { commit, notes } = JSON.parse(readFileSync(place, 'utf8')) as Kept;
  if (commit !== commitOf(directory)) return [];
  return notes.filter(({ stands }) => digestOf(path.join(directory, stands.file)) === stands.digest);
}
