import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { PAGE_CODE } from '../charts/qr-code.ts';
import type { BuiltFolder, PageFile } from '../built/pages.ts';
import { readAnew, type Reader } from '../built/readings.ts';
import { keptAddress, LIST_FILE, type KeptList } from '../components/offline/kept-list.ts';
import { attributeOf } from '../files/html.ts';
import { pageElements } from '../files/page-elements.ts';
import { isText } from '../hosting/server-files/media-types.ts';
import { formatDate } from '../vietnamese/dates.ts';

/** Pages that a reader may keep: what one looks up at a counter, at home, on the way. */
const KEPT = /^(?:huong-dan|thu-tuc|hoi-dap|duong-day-nong|tim-kiem)\/(?:.*\/)?index\.html$/;

/** What they need besides: the index of the search, and the suggestions. */
const NEEDED = /^(?:pagefind\/.*\.json|tim-kiem\/goi-y\.js)$/;

/** A module that another one names. */
const PART = /["'`](\.\/[\w.-]+\.js)["'`]/g;

/** Bytes of a file in transit, and a digest of it. */
type Entry = readonly [bytes: number, digest: string];

function entryOf(file: string, bytes: Buffer, reader: Reader): Entry {
  const digest = hash('sha256', bytes);
  const inTransit = (): number =>
    reader('size in transit', digest, () => gzipSync(bytes, { level: 1 }).length);
  return [isText(file) ? inTransit() : bytes.length, digest.slice(0, 10)];
}

/** Files that a page shows or runs, as addresses below the front page. */
const shownBy = (html: string, basePath: string): string[] =>
  pageElements(html).flatMap((element) => {
    const isIcon = element.tagName === 'link' && attributeOf(element, 'rel') === 'icon';
    const address = attributeOf(element, isIcon ? 'href' : 'src') ?? '';
    return address.startsWith(basePath) ? [address.slice(basePath.length).replace(/[?#].*$/, '')] : [];
  });

/** What the list tells of a page, and what that shows. */
interface KeptHere {
  readonly entry: Entry;
  readonly shown: readonly string[];
}

/** What the list tells of a page; null for one that is not kept, or leads on to another. */
export const keptIn = (page: PageFile, basePath: string): KeptHere | null =>
  KEPT.test(page.file)
    ? page.reading('offline', (html) =>
        html.includes('http-equiv="refresh"')
          ? null
          : { entry: entryOf(page.file, Buffer.from(html), readAnew), shown: shownBy(html, basePath) },
      )
    : null;

/** Writes the list of what readers may keep for use without a network. `day` as `YYYY-MM-DD`. */
export function writeOfflineList(built: BuiltFolder, basePath: string, day: string): void {
  const pages = built.pages.flatMap((page) => {
    const kept = keptIn(page, basePath);
    return kept ? { file: page.file, ...kept } : [];
  });
  const shown = new Set(pages.flatMap((page) => page.shown));
  // A set goes on to what is added while it is read: scripts take parts of theirs from files beside them.
  for (const file of shown)
    if (file.endsWith('.js'))
      for (const [, part = ''] of readFileSync(path.join(built.directory, file), 'utf8').matchAll(PART))
        shown.add(path.posix.join(path.posix.dirname(file), part));
  // Codes are for paper.
  const others = built.files.filter(
    (file) => NEEDED.test(file) || (shown.has(keptAddress(file)) && !file.endsWith(PAGE_CODE)),
  );
  const entries = [
    ...pages.map(({ file, entry }) => [file, entry] as const),
    ...others.map(
      (file) => [file, entryOf(file, readFileSync(path.join(built.directory, file)), built.reader)] as const,
    ),
  ];
  const files = Object.fromEntries(entries.map(([file, [, digest]]) => [file, digest]));
  const size = entries.reduce((sum, [, [bytes]]) => sum + bytes, 0);
  const version = hash('sha256', JSON.stringify([day, files])).slice(0, 10);
  built.write(LIST_FILE, JSON.stringify({ version, day: formatDate(day), size, files } satisfies KeptList));
}
