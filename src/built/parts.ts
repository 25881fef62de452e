import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Which of several runners makes a share of the pages: the first of four is 1 of 4. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** An answer as it was rendered: its body lies in a file of its own, and there is none where the answer has none. */
export interface KeptAnswer {
  readonly file?: string;
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** What a part says of itself; `Shown` is how whoever made it tells the pictures that its pages show. */
interface PartFile<Shown> extends Share {
  /** Of the state that it was made of (`buildId`). */
  readonly build: string;
  readonly answers: Readonly<Record<string, KeptAnswer>>;
  readonly pictures: Shown;
}

const LIST = 'part.json';
const ANSWERS = 'answers';
const PICTURES = 'pictures';

/** Folder beside a finished one in which parts of it wait to be joined. */
export const partsFolder = (finished: string): string => `${finished}.parts`;

/** Reads `2/4`. @throws Error in Vietnamese */
export function readShare(text: string): Share {
  const [part, of] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).slice(1).map(Number);
  if (part === undefined || of === undefined || part < 1 || part > of)
    throw new Error(
      `--part: “${text}” không phải một phần của mấy phần. Viết như 2/4: phần thứ hai trong bốn phần.`,
    );
  return { part, of };
}

/** Whether the thing in this place of a list belongs to a share: every fourth, so that long years and short ones are spread. */
export const isIn = ({ part, of }: Share, place: number): boolean => place % of === part - 1;

/** A part that is being written. */
export class PartWriter<Shown> {
  readonly #folder: string;
  readonly #share: Share;
  readonly #answers: Record<string, KeptAnswer> = {};

  /** Begins anew in a folder below that of all parts. */
  constructor(folder: string, share: Share) {
    this.#share = share;
    this.#folder = path.join(folder, `${share.part}-of-${share.of}`);
    rmSync(this.#folder, { recursive: true, force: true });
    for (const name of [ANSWERS, PICTURES]) mkdirSync(path.join(this.#folder, name), { recursive: true });
  }

  /** Keeps the answer for a path; `body` is undefined where it has none. */
  keep(pathname: string, body: Uint8Array | undefined, answer: Omit<KeptAnswer, 'file'>): void {
    // By number: paths may be longer than names of files, or differ in nothing but the case.
    const file = String(Object.keys(this.#answers).length);
    if (body) writeFileSync(path.join(this.#folder, ANSWERS, file), body);
    this.#answers[pathname] = body ? { file, ...answer } : answer;
  }

  /** Ends the part: `made` are the files of its pictures. */
  close(build: string, pictures: Shown, made: readonly string[]): void {
    for (const file of made) copyFileSync(file, path.join(this.#folder, PICTURES, path.basename(file)));
    const all: PartFile<Shown> = { ...this.#share, build, answers: this.#answers, pictures };
    writeFileSync(path.join(this.#folder, LIST), JSON.stringify(all));
  }
}

const mistake = (folder: string, what: string): Error =>
  new Error(`--join: ${folder} ${what}. Dựng lại mọi phần từ cùng một bản của nội dung, rồi ghép.`);

/** All parts of one site. */
export class BuiltParts<Shown> {
  readonly #answers = new Map<string, { readonly folder: string; readonly answer: KeptAnswer }>();
  readonly #folder: string;
  readonly #folders: string[] = [];
  readonly pictures: readonly Shown[];

  /** Opens the parts in a folder. @throws Error in Vietnamese where one is missing, or is of another state than `build` */
  constructor(folder: string, build: string) {
    this.#folder = folder;
    const folders = (existsSync(folder) ? readdirSync(folder).sort() : [])
      .map((name) => path.join(folder, name))
      .filter((part) => existsSync(path.join(part, LIST)));
    const parts = folders.map((part) => ({
      part,
      said: JSON.parse(readFileSync(path.join(part, LIST), 'utf8')) as PartFile<Shown>,
    }));
    const count = parts[0]?.said.of;
    if (count === undefined) throw mistake(folder, 'không có phần nào (npm run build -- --part 1/4)');
    for (const { part, said } of parts) {
      if (said.of !== count)
        throw mistake(part, `là một trong ${said.of} phần, phần khác là một trong ${count}`);
      if (said.build !== build)
        throw mistake(part, 'được dựng từ nội dung, cài đặt, ngày hoặc chương trình khác');
    }
    const lacking = Array.from({ length: count }, (_, place) => place + 1).filter(
      (number) => !parts.some(({ said }) => said.part === number),
    );
    if (lacking.length) throw mistake(folder, `còn thiếu phần ${lacking.join(', ')} trong ${count} phần`);
    for (const { part, said } of parts) {
      this.#folders.push(part);
      for (const [pathname, answer] of Object.entries(said.answers))
        this.#answers.set(pathname, { folder: part, answer });
    }
    this.pictures = parts.map(({ said }) => said.pictures);
  }

  /** The answer that a part holds for a path. @throws Error in Vietnamese when none does */
  answer(pathname: string): KeptAnswer & { readonly body: Uint8Array<ArrayBuffer> | undefined } {
    const kept = this.#answers.get(pathname);
    if (!kept) throw mistake(this.#folder, `không có trang ${pathname}`);
    const { folder, answer } = kept;
    const { file } = answer;
    return {
      ...answer,
      body: file === undefined ? undefined : readFileSync(path.join(folder, ANSWERS, file)),
    };
  }

  /** Puts the pictures of all parts where a build looks for those it made before. */
  copyPictures(to: string): void {
    mkdirSync(to, { recursive: true });
    for (const folder of this.#folders)
      for (const name of readdirSync(path.join(folder, PICTURES)))
        copyFileSync(path.join(folder, PICTURES, name), path.join(to, name));
  }
}
