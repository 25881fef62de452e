import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { TEXT_FILE } from '../../files/directory.ts';
import { AUDIO_FILE } from '../audio-limits.ts';
import { PICTURE_FILE } from '../picture-limits.ts';

/** One file as git keeps it: its path below the content folder, and the name of its bytes. */
interface KeptFile {
  readonly path: string;
  readonly blob: string;
}

/** A text with its pictures as it was after a commit. */
export interface Version {
  readonly commit: string;
  /** `YYYY-MM-DD` and the author's name, as the commit tells them. */
  readonly day: string;
  readonly author: string;
  /** Where the text stood then, below the content folder. */
  readonly text: string;
  readonly files: readonly KeptFile[];
}

/** An article's folder, whose every file is the article's; undefined for a text that shares its folder with others. */
export const ownFolder = (text: string): string | undefined => /^(.+\/)index\.mdx?$/.exec(text)?.[1];

const HASH = /^[0-9a-f]{40,64}$/;

/** What git knows of a content folder. Nothing is written to the repository. */
export class ContentHistory {
  readonly #directory: string;
  #order: ReadonlyMap<string, number> | undefined;

  /** @throws Error in Vietnamese where the folder is in no repository, or the repository has only its last commits. */
  constructor(directory: string) {
    this.#directory = directory;
    if (this.#lines('rev-parse', '--is-shallow-repository')[0] === 'true')
      throw new Error(
        'Kho này chỉ tải về vài lần sửa cuối, nên không tìm được bản tốt trước đó. Cách sửa: tải cả lịch sử (GitHub: fetch-depth: 0 ở bước actions/checkout; GitLab: GIT_DEPTH: 0; trên máy: git fetch --unshallow).',
      );
  }

  #git(...words: readonly string[]): Buffer {
    const { status, stdout, stderr, error } = spawnSync('git', ['--literal-pathspecs', ...words], {
      cwd: this.#directory,
      maxBuffer: 256 * 1024 * 1024,
    });
    if (error) throw new Error(`Không chạy được git: ${error.message}`);
    if (status !== 0) throw new Error(`git ${words[0]} báo lỗi: ${String(stderr).trim().split('\n')[0]}`);
    return stdout;
  }

  /** What git answers, cut at NUL and line ends. */
  #lines(...words: readonly string[]): string[] {
    return String(this.#git(...words))
      .split(/[\0\n]/)
      .filter(Boolean);
  }

  /** Paths below the content folder that differ from the last commit, new files too. */
  uncommitted(): string[] {
    return this.#lines('status', '--porcelain', '--untracked-files=all', '--no-renames', '-z', '--', '.');
  }

  /** Bytes of a file. */
  read = ({ blob }: KeptFile): Buffer => this.#git('cat-file', 'blob', blob);

  /** How long ago a commit was: 0 is the newest. */
  #age(commit: string): number {
    this.#order ??= new Map(this.#lines('rev-list', '--topo-order', 'HEAD').map((one, n) => [one, n]));
    return this.#order.get(commit) ?? Infinity;
  }

  /** How long ago a file was last changed, in commits. */
  ageOf(file: string): number {
    return this.#age(this.#lines('log', '-1', '--topo-order', '--format=%H', '--', file)[0] ?? '');
  }

  #listed(commit: string, place: string): KeptFile[] {
    return this.#lines(
      'ls-tree',
      '-z',
      ...(ownFolder(place) ? ['-r'] : []),
      commit,
      '--',
      path.posix.dirname(place) + '/',
    )
      .map((line) => /^100\d+ blob (\S+)\t(.*)$/s.exec(line))
      .flatMap((found) => (found?.[1] && found[2] ? [{ blob: found[1], path: found[2] }] : []));
  }

  /** The files of a text after a commit: itself, and its folder, or the pictures beside it that it names; none where it was not there. */
  filesAt(commit: string, text: string): KeptFile[] {
    const listed = this.#listed(commit, text);
    const own = listed.find((file) => file.path === text);
    if (!own) return [];
    if (ownFolder(text)) return listed;
    if (!TEXT_FILE.test(text)) return [own];
    const words = String(this.read(own));
    const beside = ({ path: file }: KeptFile): boolean =>
      (PICTURE_FILE.test(file) || AUDIO_FILE.test(file)) && words.includes(path.posix.basename(file));
    return [own, ...listed.filter(beside)];
  }

  /** Where a text stood that a later commit gave another name; undefined where it was not renamed. */
  newNameOf(text: string): string | undefined {
    const told = this.#lines(
      'log',
      '-M',
      '--diff-filter=R',
      '--name-status',
      '--relative',
      '--format=',
      '-z',
    );
    const at = told.findIndex((word, n) => word === text && /^R\d+$/.test(told[n - 1] ?? ''));
    return at < 0 ? undefined : told[at + 1];
  }

  /** Commits that changed a text, with its path after each: its old names too. */
  #named(text: string): { commit: string; text: string }[] {
    const told = this.#lines(
      'log',
      '--follow',
      '--topo-order',
      '--name-only',
      '--relative',
      '--format=%H',
      '-z',
      '--',
      text,
    );
    return told.flatMap((word, n) => {
      const next = told[n + 1];
      return HASH.test(word) && next !== undefined && !HASH.test(next) ? [{ commit: word, text: next }] : [];
    });
  }

  /**
   * Every version of a text with its pictures, the newest first, each once. Old names count as long as nothing else has them today
   * (`isThere`): git takes a copy for a renaming.
   */
  *versions(text: string, isThere: (file: string) => boolean): Generator<Version> {
    const named = this.#named(text);
    const copied = named.findIndex((one) => one.text !== text && isThere(one.text));
    const names = copied < 0 ? named : named.slice(0, copied);
    const around = names.flatMap((one) => this.filesAt(one.commit, one.text).map((file) => file.path));
    const commits = [
      ...names.map(({ commit }) => commit),
      ...this.#commitsOf(ownFolder(text) ?? text, ...around),
    ];
    const seen = new Set<string>();
    for (const commit of [...new Set(commits)].sort((a, b) => this.#age(a) - this.#age(b))) {
      const then = names.find((one) => this.#age(one.commit) >= this.#age(commit));
      if (!then) continue;
      const files = this.filesAt(commit, then.text);
      const state = JSON.stringify(files);
      if (files.length === 0 || seen.has(state)) continue;
      seen.add(state);
      yield { commit, ...this.#told(commit), text: then.text, files };
    }
  }

  #commitsOf = (...files: readonly string[]): string[] =>
    this.#lines('log', '--format=%H', '--', ...new Set(files));

  /** Day and author of a commit. */
  #told(commit: string): { day: string; author: string } {
    const [day = '', author = ''] = this.#lines('show', '-s', '--format=%as%n%an', commit);
    return { day, author };
  }

  /** The commit that changed a text, or took it away, last. */
  lastChange(text: string): { commit: string; day: string; author: string } | undefined {
    const [commit] = this.#lines('log', '-1', '--topo-order', '--format=%H', '--', ownFolder(text) ?? text);
    return commit === undefined ? undefined : { commit, ...this.#told(commit) };
  }
}
