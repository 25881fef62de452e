import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { checkContent } from '../../checks/check-content.ts';
import type { Finding } from '../../checks/finding.ts';
import { parseYaml } from '../../files/yaml.ts';
import { randomFrom } from '../../bench/search/random.ts';
import { TEST_DAY } from '../harness.ts';
import { TEXTS } from './payloads/lists.ts';
import { copyBase, targetsOf } from './content-base.ts';
import {
  heal,
  placeOf,
  poisonedThings,
  textOf,
  type Placement,
  type PoisonedThing,
} from './poison-fields.ts';
import { poisonedRedirects } from './poison-lists.ts';
import { poisonedFiles, type PoisonedFile } from './poison-pages.ts';

/** A content folder full of payloads that the content check let through. */
export interface PoisonedContent {
  readonly folder: string;
  readonly things: readonly PoisonedThing[];
  readonly files: readonly PoisonedFile[];
  /** Writes a folder of another name with some of the parts alone, and returns it. */
  readonly writeOnly: (name: string, parts: readonly Part[]) => string;
  /** Payloads that the check refused, with the code of its finding. */
  readonly refused: readonly { readonly payload: string; readonly place: string; readonly code: string }[];
}

/** What the check let through: things and pages, each of which can be left out. */
export type Part = PoisonedThing | PoisonedFile;

/** What a picture carries besides its pixels: nobody may ever read it on the site. */
export const PICTURE_SECRET = 'zq-secret-metadata';

async function pictureBytes(): Promise<Buffer> {
  const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#8a1c1c' } });
  const words = `<script>${PICTURE_SECRET}</script>`;
  return picture
    .withExif({ IFD0: { Copyright: words, ImageDescription: words, Artist: words } })
    .jpeg()
    .toBuffer();
}

const write = (folder: string, file: string, text: string | Buffer): void => {
  const absolute = path.join(folder, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
};

/** Writes things and files over the base; rows are appended to the lists that the base has. */
function writeAll(
  folder: string,
  lists: ReadonlyMap<string, string>,
  things: readonly PoisonedThing[],
  files: readonly PoisonedFile[],
  picture: Buffer,
): void {
  for (const [file, text] of lists) writeFileSync(path.join(folder, file), text);
  for (const thing of things)
    if (thing.isRow) appendFileSync(path.join(folder, thing.file), textOf(thing));
    else write(folder, thing.file, textOf(thing));
  for (const { file, text, picture: beside } of files) {
    write(folder, file, text);
    if (beside) write(folder, `${path.dirname(file)}/${beside}`, picture);
  }
}

/** The lists of the base as block YAML that rows can be appended to. */
function listsOf(folder: string, things: readonly PoisonedThing[]): Map<string, string> {
  const names = [...new Set(things.filter(({ isRow }) => isRow).map(({ file }) => file))];
  return new Map(
    names.map((file) => {
      const absolute = path.join(folder, file);
      const text = existsSync(absolute) ? readFileSync(absolute, 'utf8').replace(/^\[\]\s*$/m, '') : '';
      return [file, text && !text.endsWith('\n') ? `${text}\n` : text];
    }),
  );
}

/** First line of each row thing in its list file. */
function rowStarts(
  things: readonly PoisonedThing[],
  lists: ReadonlyMap<string, string>,
): Map<PoisonedThing, number> {
  const next = new Map([...lists].map(([file, text]) => [file, text.split('\n').length]));
  return new Map(
    things.flatMap((thing) => {
      const line = next.get(thing.file);
      if (!thing.isRow || line === undefined) return [];
      next.set(thing.file, line + 1);
      return [[thing, line] as const];
    }),
  );
}

/** The payloads of a thing that findings speak of; `undefined` when a finding speaks of something else in it. */
function blamed(thing: PoisonedThing, findings: readonly Finding[], start: number): Placement[] | undefined {
  const found = findings.map(({ line, column }) =>
    thing.placements.find((placement) => {
      const place = placeOf(thing, placement);
      return place.line + start - 1 === line && place.column === column;
    }),
  );
  return found.includes(undefined) ? undefined : found.filter((one) => one !== undefined);
}

const isThing = (part: Part): part is PoisonedThing => 'isRow' in part;

const writer =
  (lists: ReadonlyMap<string, string>, picture: Buffer): PoisonedContent['writeOnly'] =>
  (name, parts) => {
    const folder = copyBase(name);
    const things = parts.filter(isThing);
    const used = new Set(things.map(({ file }) => file));
    writeAll(
      folder,
      new Map([...lists].filter(([file]) => used.has(file))),
      things,
      parts.filter((part): part is PoisonedFile => !isThing(part)),
      picture,
    );
    return folder;
  };

/** The files of a page: itself and its picture. */
const namesOf = ({ file, picture }: PoisonedFile): string[] => [
  file,
  ...(picture ? [`${path.posix.dirname(file)}/${picture}`] : []),
];

/** How much is placed. */
export interface PoisonOptions {
  readonly name: string;
  readonly seed: number;
  /** Things of each type. */
  readonly things: number;
  /** Names of payloads (`MARKUP/script`) that alone are placed; all of them when it is empty. */
  readonly only?: readonly string[];
}

/** Findings of the full check that a bulk import's check would pass over: names that cannot be an address. */
const NAME_CODES = /^ten-tep/;

/** What the content check refuses: by its schema rules, and file names by all of them. */
function refusals(folder: string): Finding[] {
  const check = (level: 'full' | 'schema'): Finding[] =>
    checkContent(folder, { level, today: TEST_DAY, root: folder }).filter(
      ({ severity }) => severity === 'error',
    );
  return [...check('schema'), ...check('full').filter(({ code }) => NAME_CODES.test(code))];
}

/**
 * Writes a content folder with payloads everywhere, and takes back what the content check (`schema`, as in bulk imports) refuses.
 * @throws Error when the check goes on refusing after all payloads it spoke of were taken back.
 */
export async function poisonContent({
  name,
  seed,
  things: count,
  only = [],
}: PoisonOptions): Promise<PoisonedContent> {
  const folder = copyBase(name);
  let next = 0;
  const pages = poisonedFiles(() => (next += 1));
  const wanted = ({ id }: { id: string }): boolean => only.length === 0 || only.includes(id);
  let files: readonly PoisonedFile[] = pages.filter(({ payloads }) => payloads.some(wanted));
  const redirects = poisonedRedirects(next + 1, wanted);
  let things: readonly PoisonedThing[] = poisonedThings({
    things: count,
    first: next + 1 + redirects.length,
    random: randomFrom(seed),
    targets: targetsOf(folder),
    texts: TEXTS.filter(wanted),
    settings: parseYaml(readFileSync(path.join(folder, 'site.yaml'), 'utf8')).value as Record<
      string,
      unknown
    >,
  });
  things = [...things, ...redirects];
  const lists = listsOf(folder, things);
  const picture = await pictureBytes();
  const refused: { payload: string; place: string; code: string }[] = [];
  for (let turn = 0; turn < 12; turn += 1) {
    writeAll(folder, lists, things, files, picture);
    const errors = refusals(folder);
    if (errors.length === 0) return { folder, things, files, refused, writeOnly: writer(lists, picture) };
    const starts = rowStarts(things, lists);
    const dropped = new Set<unknown>();
    for (const thing of things) {
      const start = starts.get(thing) ?? 1;
      const mine = errors.filter(({ file, line }) => file === thing.file && (!thing.isRow || line === start));
      if (mine.length === 0) continue;
      const guilty = blamed(thing, mine, start);
      const code = mine[0]?.code ?? '';
      for (const { payload, place } of guilty ?? thing.placements) refused.push({ payload, place, code });
      if (guilty) heal(thing, guilty);
      else dropped.add(thing);
    }
    for (const page of files) {
      const finding = errors.find(({ file }) => namesOf(page).includes(file));
      if (!finding) continue;
      dropped.add(page);
      refused.push(...page.payloads.map(({ id }) => ({ payload: id, place: page.file, code: finding.code })));
    }
    for (const one of [...things, ...files])
      if (dropped.has(one) && !('isRow' in one && one.isRow))
        for (const file of isThing(one) ? [one.file] : namesOf(one))
          rmSync(path.join(folder, file), { force: true });
    things = things.filter((one) => !dropped.has(one));
    files = files.filter((one) => !dropped.has(one));
  }
  const told = refusals(folder).map(({ file, line, code, what }) => `${file}:${line} [${code}] ${what}`);
  throw new Error(
    `The content check goes on refusing what carries no payload any more in ${folder}:\n${told.join('\n')}`,
  );
}
