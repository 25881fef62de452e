/** The whole section in one zip, for a stick: unpacked, it opens without a server and without a network. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { BuiltFolder, PageFile } from '../../built/pages.ts';
import { attributeOf, elementsOf, metaOf, parseHtml } from '../../files/html.ts';
import { isText } from '../../hosting/server-files/media-types.ts';
import { hasOwnAddress } from '../../model/settings.ts';
import { INDEX_FOLDER } from '../../search/index-files.ts';
import { brandColours } from '../../site/brand-colours.ts';
import { packSentences as say } from '../../site/sentences/pack.ts';
import type { SiteSettings } from '../../site/settings.ts';
import { indexScript } from './index-script.ts';
import { fileOf, packedPage, type PackedSite } from './page.ts';
import { firstPage } from './first-page.ts';

/** Folders that mean nothing without a server: widgets and what feeds programs, the editor, short addresses, what a browser keeps, pages for its team. */
const OF_SERVERS =
  /^(?:nhung|api|oembed|luu-tru-tin|quan-tri|q|chia-se|ngoai-tuyen|can-bo-sung|he-thong-thiet-ke)\/|^404\.html$/;

/** Pages whose script does its work there, too; all other scripts of pages fetch something. */
const WORKING = ['tim-kiem/index.html', 'cong-cu/nhap-word/index.html'];

/** Files that pages link to and that only programs read. */
const OF_PROGRAMS = /\.(?:xml|json|webmanifest)$/;

/** Folder of the zip with all but its first page. */
const FOLDER = 'trang';

const isMoved = ({ html }: PageFile): boolean => metaOf(elementsOf(parseHtml(html)), 'refresh') !== undefined;

const addressesIn = ({ html }: PageFile): string[] =>
  elementsOf(parseHtml(html), undefined, true).flatMap((element) =>
    ['href', 'src'].flatMap((name) => attributeOf(element, name) ?? []),
  );

/** A module and all it needs as one script of the old kind, which pages on a stick may load. */
async function classicScript(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    target: 'es2020',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

function indexOf(folder: BuiltFolder, pages: ReadonlySet<string>): string {
  const below = `${INDEX_FOLDER}/`;
  const files = folder.files
    .filter((file) => file.startsWith(below) && file.endsWith('.json'))
    .map((file) => [file.slice(below.length), readFileSync(path.join(folder.directory, file), 'utf8')]);
  return indexScript(Object.fromEntries(files), (address) => pages.has(`${address}index.html`));
}

/** Scripts of the pages that work there: by the address of the module, the files that stand for it, and their texts. */
async function scriptsOf(pages: readonly PageFile[], folder: BuiltFolder, basePath: string) {
  const scripts: Record<string, string[]> = {};
  const texts: Record<string, string> = {};
  for (const page of pages.filter(({ file }) => WORKING.includes(file))) {
    for (const element of elementsOf(parseHtml(page.html))) {
      const src = element.tagName === 'script' ? attributeOf(element, 'src') : undefined;
      if (src === undefined) continue;
      const name = `${page.file.replace('index.html', '')}trang.js`;
      texts[name] = await classicScript(path.join(folder.directory, fileOf(src, basePath) ?? ''));
      scripts[src] = [name];
      if (page.file !== WORKING[0]) continue;
      texts['tim-kiem/chi-muc.js'] = indexOf(folder, new Set(pages.map(({ file }) => file)));
      scripts[src].unshift('tim-kiem/chi-muc.js');
    }
  }
  return { scripts, texts };
}

/**
 * The zip of a built site. The same site gives the same bytes: every file bears the day of the build.
 * @param day of the build, `YYYY-MM-DD`
 */
export async function packSite(
  folder: BuiltFolder,
  settings: SiteSettings,
  day: string,
): Promise<Uint8Array> {
  const { basePath, siteUrl } = settings;
  const pages = folder.pages.filter((page) => !OF_SERVERS.test(page.file) && !isMoved(page));
  const linked = new Set(pages.flatMap(addressesIn).flatMap((address) => fileOf(address, basePath) ?? []));
  const others = folder.files.filter(
    (file) =>
      linked.has(file) && !/\.(?:html?|js)$/.test(file) && !OF_SERVERS.test(file) && !OF_PROGRAMS.test(file),
  );
  const held = new Set([...pages.map(({ file }) => file), ...others]);
  const { scripts, texts } = await scriptsOf(pages, folder, basePath);
  const colour = brandColours(settings.themeColor).brand;
  const online = hasOwnAddress(settings) ? siteUrl + basePath : undefined;
  const site: PackedSite = { basePath, online, scripts, holds: (file) => held.has(file) };
  const files: Zippable = {
    [say.firstFile]: strToU8(firstPage({ title: settings.title, day, folder: FOLDER, online, colour })),
  };
  for (const { file, html } of pages) files[`${FOLDER}/${file}`] = strToU8(packedPage(html, file, site));
  for (const [file, text] of Object.entries(texts)) files[`${FOLDER}/${file}`] = strToU8(text);
  for (const file of others) {
    const bytes = readFileSync(path.join(folder.directory, file));
    // Pictures and PDFs are as small as they get.
    files[`${FOLDER}/${file}`] = isText(file) ? bytes : [bytes, { level: 0 }];
  }
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // Zips hold a clock's hands, in no time zone.
  return zipSync(files, { level: 9, mtime: new Date(year, month - 1, date) });
}
