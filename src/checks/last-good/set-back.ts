import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { typeOfFile } from '../../files/content-files.ts';
import { TEXT_FILE } from '../../files/directory.ts';
import { LEDGER, publishedAddresses } from '../address-ledger.ts';
import { checkContent, type CheckOptions } from '../check-content.ts';
import type { Finding } from '../finding.ts';
import { ownFolder, type ContentHistory, type Version } from './history.ts';

/** A file that was faulty: what was wrong with it, who changed it last, and which version stands in its place. */
export interface SetBack {
  /** Below the content folder, as it is named today. */
  readonly file: string;
  readonly errors: readonly Finding[];
  readonly changed: { readonly commit: string; readonly day: string; readonly author: string } | undefined;
  /** Undefined for one that never was good: it is left out. */
  readonly good: Version | undefined;
}

/** What came of it: every file set back, or the errors for which nobody may answer but an editor. */
export interface SettingBackOutcome {
  readonly setBack: readonly SetBack[];
  readonly left: readonly Finding[];
}

/** Types on which the whole site stands: an old version of one would say something wrong on every page. */
const STANDING: readonly string[] = ['settings', 'topics', 'units'];

/** Faults that may be another file's: what is pointed at is faulty itself. They are judged when no other fault is left. */
const POINTING = /^(?:ma-khong-co|chuyen-muc-la|lien-ket-hong|trung-.*)$/;

/** Most versions of a file, and most checks in all, that are tried. */
const [MOST_VERSIONS, MOST_CHECKS] = [50, 300];

interface Faulty {
  readonly file: string;
  readonly errors: readonly Finding[];
  readonly versions: Iterator<Version>;
  /** Where it stands now; undefined when it is left out. */
  now: string | undefined;
  good: Version | undefined;
}

function writeVersion(directory: string, history: ContentHistory, version: Version | undefined): void {
  for (const file of version?.files ?? []) {
    const place = path.join(directory, file.path);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, history.read(file));
  }
}

/** Sets faulty files of a copy of the content back, one after the other, until the check finds no error in it. */
export class SettingBack {
  readonly #copy: string;
  readonly #history: ContentHistory;
  readonly #options: CheckOptions;
  readonly #known: Faulty[] = [];
  readonly #ages = new Map<string, number>();
  #checks = 0;

  /** `copy` is a folder that may be changed, with the content of the last commit; `options` are the check's. */
  constructor(copy: string, history: ContentHistory, options: CheckOptions) {
    [this.#copy, this.#history, this.#options] = [copy, history, options];
  }

  #isThere = (file: string): boolean => existsSync(path.join(this.#copy, file));

  /** Errors of the copy, their files below it. */
  #errors(): Finding[] {
    this.#checks += 1;
    const prefix = path
      .relative(this.#options.root ?? process.cwd(), this.#copy)
      .split(path.sep)
      .join('/');
    return checkContent(this.#copy, this.#options)
      .filter(({ severity }) => severity === 'error')
      .map((finding) => ({ ...finding, file: finding.file.slice(prefix.length + 1) }));
  }

  #age(file: string): number {
    const age = this.#ages.get(file) ?? this.#history.ageOf(file);
    this.#ages.set(file, age);
    return age;
  }

  /** The text that an address was, or that it was renamed to. */
  #textOfAddress(line: number): string {
    const { address = '' } = publishedAddresses(this.#copy).find((one) => one.line === line) ?? {};
    const stem = address.slice(1, -1);
    const places = ['.md', '.mdx', '.yaml', '/index.md', '/index.mdx'].map((ending) => stem + ending);
    const text = stem ? places.find((place) => this.#age(place) < Infinity) : undefined;
    if (!text) return LEDGER;
    const renamed = this.#history.newNameOf(text);
    return renamed && this.#isThere(renamed) ? renamed : text;
  }

  /** Whose fault an error is: the text that a picture belongs to; of two that cannot both be, the one that was changed last. */
  #culprit({ file, line, what, code }: Finding): string {
    if (file === LEDGER) return this.#textOfAddress(line);
    const folder = path.posix.dirname(file);
    const text = ['index.md', 'index.mdx'].map((name) => `${folder}/${name}`).find(this.#isThere) ?? file;
    if (!code.startsWith('trung-')) return text;
    const others = (what.match(/[\w./-]+\.(?:mdx?|yaml|csv)\b/g) ?? []).filter(
      (other) => other !== text && this.#isThere(other) && !this.#isStanding(other),
    );
    return others.reduce((latest, other) => (this.#age(other) < this.#age(latest) ? other : latest), text);
  }

  #isStanding = (file: string): boolean => STANDING.includes(typeOfFile(file)?.type ?? '') || file === LEDGER;

  /** Today's name of a text, which may stand at its old place already. */
  #setBefore = (file: string): Faulty | undefined =>
    this.#known.find((one) => one.file === file || one.now === file);

  #by(errors: readonly Finding[]): Map<string, Finding[]> {
    return Map.groupBy(errors, (error) => {
      const file = this.#culprit(error);
      return this.#setBefore(file)?.file ?? file;
    });
  }

  /** The file to set back next: faults of its own before those that may be another's, the latest change first. */
  #next(errors: readonly Finding[]): [string, Finding[]] | undefined {
    const rank = ([file, own]: [string, Finding[]]): number[] => [
      own.every(({ code }) => POINTING.test(code)) ? 1 : 0,
      this.#isStanding(file) ? 0 : 1,
      this.#age(file),
    ];
    const before = (a: number[], b: number[]): number =>
      a.map((one, n) => one - (b[n] ?? 0)).find((one) => one) ?? 0;
    return [...this.#by(errors)].sort((a, b) => before(rank(a), rank(b)))[0];
  }

  /** Takes a text out of the copy, with all that git knows of its folder. */
  #take(text: string): void {
    rmSync(path.join(this.#copy, ownFolder(text) ?? text), { recursive: true, force: true });
  }

  #put(faulty: Faulty, version: Version | undefined): void {
    if (faulty.now) this.#take(faulty.now);
    writeVersion(this.#copy, this.#history, version);
    [faulty.now, faulty.good] = [version?.text, version];
  }

  /** Tries older versions until the check has nothing to say of one, else leaves the text out; gives the errors that are left then. */
  #older(faulty: Faulty): Finding[] {
    for (let tried = 0; tried < MOST_VERSIONS && this.#checks < MOST_CHECKS; tried += 1) {
      const { value, done } = faulty.versions.next();
      if (done) break;
      this.#put(faulty, value as Version);
      const errors = this.#errors();
      if (!this.#by(errors).has(faulty.file)) return errors;
    }
    this.#put(faulty, undefined);
    return this.#errors();
  }

  /** @returns what was set back; where `left` is not empty, the content cannot be published, and the copy is of no use */
  run(): SettingBackOutcome {
    let errors = this.#errors();
    for (let next = this.#next(errors); next; next = this.#next(errors)) {
      const [file, own] = next;
      const known = this.#setBefore(file);
      const isLost = known && !known.now;
      const isList = TEXT_FILE.test(file) && typeOfFile(file)?.id === '';
      if (this.#isStanding(file) || isLost || this.#checks >= MOST_CHECKS)
        return { setBack: [], left: errors };
      const faulty = known ?? {
        file,
        errors: own,
        versions: this.#history.versions(file, this.#isThere),
        now: this.#isThere(file) ? file : undefined,
        good: undefined,
      };
      if (!known) this.#known.push(faulty);
      const after = this.#older(faulty);
      if (isList && !faulty.good) return { setBack: [], left: errors };
      errors = after;
    }
    const setBack = this.#known.map(({ file, errors: told, good }) => ({
      file,
      errors: told,
      changed: this.#history.lastChange(file),
      good,
    }));
    return { setBack, left: [] };
  }
}

/** Puts what was set back into the content folder itself. Only files of the last commit are replaced or taken out: git has them. */
export function applyTo(directory: string, history: ContentHistory, setBack: readonly SetBack[]): void {
  for (const { file } of setBack)
    for (const { path: own } of history.filesAt('HEAD', file))
      if (own === file || ownFolder(file)) rmSync(path.join(directory, own), { force: true });
  for (const { good } of setBack) writeVersion(directory, history, good);
}
