import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** One package of `package-lock.json`; only what is read here. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** What the page that imports Word files runs besides our own, by places below `node_modules/`. */
const READING_WORD = [
  '@ungap/structured-clone',
  '@xmldom/xmldom',
  'base64-js',
  'collapse-white-space',
  'comma-separated-tokens',
  'decode-named-character-reference',
  'dingbat-to-unicode',
  'fflate',
  'hast-util-embedded',
  'hast-util-from-html',
  'hast-util-from-parse5',
  'hast-util-has-property',
  'hast-util-is-body-ok-link',
  'hast-util-is-element',
  'hast-util-minify-whitespace',
  'hast-util-parse-selector',
  'hast-util-phrasing',
  'hast-util-to-mdast',
  'hast-util-to-text',
  'hast-util-whitespace',
  'hastscript',
  'jszip',
  'longest-streak',
  'lop',
  'mammoth',
  'mammoth/node_modules/xmlbuilder',
  'markdown-table',
  'mdast-util-gfm-footnote',
  'mdast-util-gfm-table',
  'mdast-util-phrasing',
  'mdast-util-to-markdown',
  'mdast-util-to-string',
  'micromark-util-character',
  'micromark-util-classify-character',
  'micromark-util-decode-numeric-character-reference',
  'micromark-util-decode-string',
  'micromark-util-html-tag-name',
  'option',
  'property-information',
  'rehype-minify-whitespace',
  'space-separated-tokens',
  'trim-trailing-lines',
  'underscore',
  'unist-util-is',
  'unist-util-position',
  'unist-util-stringify-position',
  'unist-util-visit',
  'unist-util-visit-parents',
  'vfile',
  'vfile-location',
  'vfile-message',
  'web-namespaces',
  'yaml',
  'zwitch',
];

/** What the rules run where browsers judge a text, besides our own and what reads Word files. */
const JUDGING = [
  'character-entities',
  'csv-parse',
  'devlop',
  'hast-util-sanitize',
  'mdast-util-from-markdown',
  'micromark',
  'micromark-core-commonmark',
  'micromark-extension-gfm-footnote',
  'micromark-extension-gfm-table',
  'micromark-factory-destination',
  'micromark-factory-label',
  'micromark-factory-space',
  'micromark-factory-title',
  'micromark-factory-whitespace',
  'micromark-util-chunked',
  'micromark-util-combine-extensions',
  'micromark-util-edit-map',
  'micromark-util-normalize-identifier',
  'micromark-util-resolve-all',
  'micromark-util-subtokenize',
  'zod',
];

/** Packages whose code goes to readers' browsers, and what it does there, by their places below `node_modules/`. Whatever else is sent is our own. */
export const SHIPPED: Readonly<Record<string, string>> = {
  pagefind: 'tìm kiếm',
  parse5: 'đọc mã đã dán ở trang lấy mã nhúng, nhập bài từ Word',
  entities: 'đọc mã đã dán ở trang lấy mã nhúng, nhập bài từ Word',
  isbot: 'lập báo cáo',
  ...Object.fromEntries(READING_WORD.map((place) => [place, 'nhập bài từ Word'])),
  ...Object.fromEntries(JUDGING.map((place) => [place, 'trình biên tập, nhập bài từ Word'])),
  '@sveltia/cms': 'trình biên tập',
};

/** `node_modules/a/node_modules/@b/c` is the package `@b/c`. */
const nameOf = (place: string): string => place.replace(/^.*node_modules\//, '');

const lineOf = (name: string, { version = '', license }: LockedPackage): string =>
  `${name} ${version}: ${license ?? 'giấy phép ghi trong gói'}`;

/** A licence as its package has it: its file of that name, whatever its ending, or all files of such a folder, one after the other. */
export function licenceText(packageFolder: string): string {
  const name = readdirSync(packageFolder).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one));
  if (!name) throw new Error(`${packageFolder} has no licence file.`);
  const place = path.join(packageFolder, name);
  const files = statSync(place).isDirectory()
    ? readdirSync(place)
        .sort()
        .map((name) => path.join(place, name))
    : [place];
  return files.map((file) => readFileSync(file, 'utf8').trim()).join('\n\n');
}

/**
 * What software of others is in the site and in its making, as text: each package that reaches a reader with its whole licence
 * (`textOf` gives it, as MIT and others ask), then those that only build the site, by name. From the lock file, so that it is the
 * same on every machine.
 * @throws Error when a package that is shipped is not in the lock file
 */
export function licencesText(packages: LockedPackages, textOf: (name: string) => string): string {
  const shipped = Object.entries(SHIPPED).map(([name, use]) => {
    const locked = packages[`node_modules/${name}`];
    if (!locked) throw new Error(`“${name}” is shipped to readers, but package-lock.json does not have it.`);
    return `${lineOf(nameOf(name), locked)} (${use})\n\n${textOf(name).trim()}`;
  });
  const building = Object.entries(packages)
    .filter(([place, { dev }]) => place !== '' && !dev && !(place.replace(/^node_modules\//, '') in SHIPPED))
    .map(([place, locked]) => lineOf(nameOf(place), locked));
  return [
    'Phần mềm của người khác trong chuyên mục này',
    'Gửi đến trình duyệt của người đọc:',
    ...shipped,
    'Chỉ dùng để dựng trang, không gửi đến người đọc:',
    [...new Set(building)].sort().join('\n'),
    '',
  ].join('\n\n');
}
