import { BuiltFolder } from '../../built/pages.ts';
import { lowerFirst } from '../../vietnamese/first-letter.ts';
import { inspectFiles } from './inspect-files.ts';
import { comparable, inspectPage } from './inspect-page.ts';
import { canariesIn, canaryOf } from './payload.ts';
import { PICTURE_SECRET, type PoisonedContent } from './poisoned-content.ts';

/** One built page as a reader finds it, in comparable text. */
export interface ReadPage {
  readonly address: string;
  readonly words: string;
  readonly main: string;
  readonly leadsOn: boolean;
  readonly faults: readonly string[];
}

/** What is wrong, where, and with which payloads it can be replayed. */
export interface BuildFault {
  readonly where: string;
  readonly fault: string;
  readonly payloads: readonly string[];
}

/** Names of payloads by the canary that each carries. */
export type PayloadNames = ReadonlyMap<string, string>;

/** What each canary of the content stands for: the payload and its place. */
export function payloadNames({ things, files }: Pick<PoisonedContent, 'things' | 'files'>): PayloadNames {
  const all = [
    ...things.flatMap(({ placements }) =>
      placements.map(({ number, payload, place }) => ({ number, name: `${payload} @ ${place}` })),
    ),
    ...files.flatMap(({ payloads, file }) =>
      payloads.map(({ number, id }) => ({ number, name: `${id} @ ${file}` })),
    ),
  ];
  return new Map(
    all.flatMap(({ number, name }) =>
      Object.values(canaryOf(number)).map((canary) => [canary, name] as const),
    ),
  );
}

/** The payloads whose canaries stand in a text. */
export const payloadsIn = (text: string, names: PayloadNames): string[] => [
  ...new Set(canariesIn(text).flatMap((canary) => names.get(canary) ?? [])),
];

/** Reads and judges every page of a built site. */
export const readPages = (directory: string, own: string): ReadPage[] =>
  new BuiltFolder(directory).pages.map(({ address, html }) => ({
    address,
    ...inspectPage(html, address, own),
  }));

/** A canary on so many pages stands in the frame of all (the settings' words, a notice) and tells nothing about one. */
const EVERYWHERE = 0.25;

/** The canaries of each page that are its own. */
export function ownCanaries(pages: readonly ReadPage[]): ReadonlyMap<ReadPage, readonly string[]> {
  const all = new Map(pages.map((page) => [page, [...new Set(canariesIn(page.words))]]));
  const count = new Map<string, number>();
  for (const canary of [...all.values()].flat()) count.set(canary, (count.get(canary) ?? 0) + 1);
  const isOwn = (canary: string): boolean => (count.get(canary) ?? 0) < pages.length * EVERYWHERE;
  return new Map([...all].map(([page, canaries]) => [page, canaries.filter(isOwn)]));
}

const occurrences = (text: string, part: string): number => text.split(part).length - 1;

/** Words of bodies that reach no page: each `¶` of a file must be read in the main part of one page. */
function lostBodies({ files }: PoisonedContent, pages: readonly ReadPage[]): BuildFault[] {
  return files.flatMap(({ file, text, payloads }) =>
    payloads.flatMap(({ id, number }): BuildFault[] => {
      const { words } = canaryOf(number);
      const wanted = occurrences(text, words);
      const found = Math.max(0, ...pages.map(({ main }) => occurrences(main, words)));
      if (found >= wanted) return [];
      return [{ where: file, fault: `${wanted - found} of ${wanted} words are lost`, payloads: [id] }];
    }),
  );
}

/** A text inside a string of JSON-LD. */
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1).replaceAll('<', '\\u003c');

/** Texts of fields that no page shows whole, although others at the same place are shown. */
function lostFields({ things }: PoisonedContent, pages: readonly ReadPage[]): BuildFault[] {
  const pagesOf = new Map<string, Set<string>>();
  for (const { words } of pages)
    for (const canary of new Set(canariesIn(words)))
      pagesOf.set(canary, (pagesOf.get(canary) ?? new Set()).add(words));
  const tried = things
    .flatMap(({ placements, file }) => placements.map((placement) => ({ ...placement, file })))
    .filter(({ text }) => canariesIn(text).length > 0)
    .map((placement) => {
      const text = comparable(placement.text);
      const showing = [...(pagesOf.get(canaryOf(placement.number).attack) ?? [])];
      return {
        ...placement,
        // In the middle of a sentence a text begins with a small letter.
        shown: showing.some((words) =>
          [text, lowerFirst(text), inJson(text)].some((form) => words.includes(form)),
        ),
        touched: showing.length > 0,
      };
    });
  const shownPlaces = new Set(tried.filter(({ shown }) => shown).map(({ place }) => place));
  return tried
    .filter(({ shown, place }) => !shown && shownPlaces.has(place))
    .map(({ payload, place, file, touched }) => ({
      where: file,
      fault: touched ? 'a text is shown in part only' : 'a text is shown nowhere, others at its place are',
      payloads: [`${payload} @ ${place}`],
    }));
}

/** Everything that a built site's own files, `pages` among them, tell: markup, frames, addresses, other formats, words lost. */
export function judgeBuild(
  directory: string,
  origin: string,
  content: PoisonedContent,
  pages: readonly ReadPage[],
): BuildFault[] {
  const names = payloadNames(content);
  const own = ownCanaries(pages);
  return [
    ...pages.flatMap((page) =>
      page.faults.map((fault) => {
        const { address } = page;
        const words = (own.get(page) ?? []).join(' ');
        const told = payloadsIn(fault, names);
        return {
          where: address,
          fault,
          payloads: told.length > 0 ? told : payloadsIn(words, names).slice(0, 8),
        };
      }),
    ),
    ...inspectFiles(directory, origin, PICTURE_SECRET).map(({ file, fault }) => ({
      where: file,
      fault,
      payloads: payloadsIn(fault, names),
    })),
    ...lostBodies(content, pages),
    ...lostFields(content, pages),
  ];
}

/** A fault in one line, with the names by which it is replayed. */
export const faultLine = ({ where, fault, payloads }: BuildFault): string =>
  `${where}: ${fault}${payloads.length > 0 ? ` [${payloads.join('; ')}]` : ''}`;
