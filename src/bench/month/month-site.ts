import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { addressOf, filesBelow, isPage } from '../../built/pages.ts';
import { PAGE_CODE } from '../../charts/qr-code.ts';
import { parseHeaderRules, sentHeaders } from '../../hosting/server-files/header-rules.ts';
import { isText } from '../../hosting/server-files/media-types.ts';
import { SERVER_FILES } from '../../hosting/server-files/table.ts';
import { standingPages } from '../../site/pages.ts';
import type { Files } from './edge.ts';
import { assetsOf } from './assets.ts';
import { lifeOf } from './life.ts';

/** A built site as a host sees it: files have numbers. */
export interface MonthSite {
  readonly addresses: readonly string[];
  readonly files: Files;
  /** What a browser asks for to show a page, the page first. */
  readonly shown: ReadonlyMap<number, readonly number[]>;
  /** Pages, those first to which most others lead. */
  readonly pages: readonly number[];
  readonly widgets: readonly number[];
  readonly feeds: readonly number[];
  /** The search page and the pieces of its index. */
  readonly search: {
    readonly page: number;
    readonly always: readonly number[];
    readonly pieces: readonly number[];
  };
  readonly loader: number;
  readonly missingBytes: number;
  /** What an edit of each article changes: whatever names it, and the index, of which an edited title renews every piece. */
  readonly edits: readonly (readonly number[])[];
}

const ARTICLE = /^tin-tuc\/\d{4}\/[^/]+\/index\.html$/;
const STANDING = new Set<string>(standingPages.map(({ address }) => address));
const FEED = /(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json)$/;
/** Of which every build makes new ones: what lists the pieces of the index, what is kept for use without a network, which build it is. */
const OF_EACH_BUILD =
  /^(?:pagefind\/(?:pages|lexicon|pagefind-entry)|suc-khoe|ngoai-tuyen\/danh-sach)\.json$/;
/** Search: files of these names are asked for by every query. */
const ALWAYS = /^pagefind\/(?:pages|lexicon)\.json$/;

/** Bytes as they are sent: the compressed copy of `npm run deploy:files` where there is one. */
function sentBytes(place: string, text: string | undefined): number {
  if (text === undefined) return statSync(place).size;
  if (existsSync(`${place}.br`)) return statSync(`${place}.br`).size;
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

/** Reads a built folder with the headers of its `_headers`. */
export function readMonthSite(directory: string, basePath: string): MonthSite {
  const hidden = new Set<string>(Object.values(SERVER_FILES));
  const names = filesBelow(directory).filter(
    (file) => !hidden.has(file) && !file.startsWith('.') && !/\.(?:br|gz)$/.test(file),
  );
  const addresses = names.map((file) => basePath.slice(0, -1) + addressOf(file));
  const numbers = new Map(addresses.map((address, number) => [address, number]));
  const rules = parseHeaderRules(readFileSync(path.join(directory, SERVER_FILES.headers), 'utf8'));
  const files = {
    bytes: new Float64Array(names.length),
    changed: new Float64Array(names.length).fill(-Infinity),
    lives: addresses.map((address) => lifeOf(sentHeaders(rules, address))),
  };
  const shown = new Map<number, number[]>();
  const naming = new Map<number, number[]>();
  const linked = new Float64Array(names.length);
  const textOf = (file: string): string | undefined =>
    isText(file) ? readFileSync(path.join(directory, file), 'utf8') : undefined;
  for (const [number, file] of names.entries()) {
    const text = textOf(file);
    files.bytes[number] = sentBytes(path.join(directory, file), text);
    const named = new Set(
      text
        ?.replaceAll(/https?:\/\/[^/\s"'<]*/g, '')
        .match(/(?:\/[\w.~-]+)+\/?/g)
        ?.flatMap((address) => numbers.get(address) ?? []),
    );
    for (const one of named) {
      if (ARTICLE.test(names[one] ?? '')) naming.set(one, [...(naming.get(one) ?? []), number]);
      linked[one] = (linked[one] ?? 0) + 1;
    }
    if (!isPage(file)) continue;
    const isFramed = file.startsWith('nhung/');
    const asked = assetsOf(text ?? '', sentHeaders(rules, addresses[number] ?? ''), isFramed)
      .filter((address) => !address.endsWith(`/${PAGE_CODE}`))
      .flatMap((address) => numbers.get(address) ?? []);
    shown.set(number, [...new Set([number, ...asked])]);
  }
  const having = (test: (file: string) => boolean): number[] =>
    names.flatMap((file, number) => (test(file) ? [number] : []));
  const numberOf = (file: string): number => names.indexOf(file);
  const byLinks = (a: number, b: number): number => (linked[b] ?? 0) - (linked[a] ?? 0) || a - b;
  const pieces = having((file) => file.startsWith('pagefind/index/'));
  const ofEachBuild = having((file) => OF_EACH_BUILD.test(file));
  const changedBy = (article: number): number[] => [
    ...new Set([article, ...(naming.get(article) ?? []), ...ofEachBuild, ...pieces]),
  ];
  return {
    addresses,
    files,
    shown,
    pages: having((file) => file.endsWith('index.html') && !file.startsWith('nhung/')).sort(byLinks),
    widgets: having((file) => /^nhung\/.+\/index\.html$/.test(file) && !STANDING.has(addressOf(file))).sort(
      byLinks,
    ),
    feeds: having((file) => FEED.test(file) && !file.startsWith('luu-tru-tin/')).sort(byLinks),
    search: {
      page: numberOf('tim-kiem/index.html'),
      always: having((file) => ALWAYS.test(file)),
      pieces,
    },
    loader: numberOf('nhung/v1/embed.js'),
    missingBytes: files.bytes[numberOf('404.html')] ?? 0,
    edits: having((file) => ARTICLE.test(file)).map(changedBy),
  };
}
