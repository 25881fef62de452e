import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transform, version as esbuild } from 'esbuild';
import { compile } from 'tailwindcss';
import tailwind from 'tailwindcss/package.json' with { type: 'json' };
import { keptText } from '../built/kept.ts';
import { attributeOf, elementsOf, parseHtml } from '../files/html.ts';
import { siteColours, type BrandColours } from '../site/brand-colours.ts';
import { isPreview } from '../site/preview.ts';
import { OLDEST } from './oldest.ts';

/** Entry files of the sheets. */
export type SheetName = 'site.css' | 'widget.css' | 'widget-record.css' | 'suggestions.css';

const FOLDER = path.resolve('src/styles');
const textOf = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');

/** The tokens, with the main colour and what is made of it as in `colours`. */
export const tokensIn = ({ brand, darkBrand, darkInk }: BrandColours): string =>
  Object.entries({
    'color-brand': brand,
    'color-brand-ink': brand,
    'dark-brand': darkBrand,
    'dark-brand-ink': darkInk,
  }).reduce(
    (css, [name, colour]) => css.replace(RegExp(`(?<=--${name}: )#[\\da-f]{6}(?=;)`), colour),
    textOf('tokens.css'),
  );

const read = (name: string): string =>
  path.basename(name) === 'tokens.css' ? tokensIn(siteColours()) : textOf(name);

/** Files of what few pages have. */
const OF_ELEMENTS: Readonly<Record<string, RegExp>> = {
  './tables.css': /<table\b/,
  './quotes.css': /<(?:blockquote|code)\b/,
  './notes.css': /<sup\b/,
  './slides.css': /<main class="slides"/,
};

/** All sheets as they are now written, and how they are compiled. */
const written = (): string =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.css') || /^(?:sheet|oldest)\.ts$/.test(name))
    .map(read)
    .join('');

/** Comments and elements that hold text alone, whatever that looks like: of them the opening tag is left. */
const TEXT =
  /<!--[\s\S]*?-->|(<(script|style|title|textarea)\b(?:[^<>"']|"[^"]*"|'[^']*')*>)[\s\S]*?<\/\2\s*>/gi;
/** The opening tag of an element, as templates and the sanitiser write it: attributes in quotes. */
const TAG = /<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/gi;

/** An opening tag up to its classes, where attributes stand as templates write them. */
const UP_TO_CLASSES = /^<[a-z][a-z\d-]*(?:\s+(?!class\b)[a-z\d-]+(?:="[^"]*")?)*\s+class="[^"]*"/;

const tags = new Map<string, readonly string[]>();

/** Class names in an opening tag, whichever element it opens and whatever it says besides; the same few stand in all pages. */
function classesIn(whole: string): readonly string[] {
  const begin = UP_TO_CLASSES.exec(whole)?.[0];
  const tag = begin === undefined ? whole : `<i ${begin.slice(begin.lastIndexOf('class="'))}>`;
  const known = tags.get(tag);
  if (known) return known;
  const elements = elementsOf(parseHtml(tag.replace(/^<[^\s/>"'=]+/, '<i')));
  const names = elements
    .flatMap((element) => (attributeOf(element, 'class') ?? '').split(/\s+/))
    .filter(Boolean);
  tags.set(tag, names);
  return names;
}

/** Class names in a piece of HTML, sorted. Only elements count: words in a text never make a rule. */
export const classesOf = (html: string): string[] =>
  [
    ...new Set(
      [...new Set(html.replace(TEXT, '$1').match(TAG))]
        .filter((tag) => /class/i.test(tag))
        .flatMap(classesIn),
    ),
  ].sort();

/**
 * A sheet, minified, with those utilities alone that `classes` name, without the files `left` out.
 * @throws Error when a class needs a registered property (`@property`): without it, older browsers drop the whole declaration.
 */
export function compileSheet(
  name: SheetName,
  classes: readonly string[] = [],
  left: readonly string[] = [],
): Promise<string> {
  const sources = [name, written(), ...classes, ...left, esbuild, tailwind.version];
  return keptText('sheets', sources, () => compiled(name, classes, left));
}

async function compiled(
  name: SheetName,
  classes: readonly string[],
  left: readonly string[],
): Promise<string> {
  const { build } = await compile(read(name), {
    loadStylesheet: (id, base) =>
      Promise.resolve({ path: id, base, content: left.includes(id) ? '' : read(id) }),
    // None of Tailwind's stand-ins for registered properties: no rule of ours may need one.
    polyfills: 0,
  });
  const css = build([...classes]);
  const registered = /@property (--[\w-]+)/.exec(css)?.[1];
  if (registered)
    throw new Error(
      `${name}: a class needs the registered property ${registered}; say it by another utility.`,
    );
  const { code } = await transform(css, {
    loader: 'css',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    target: OLDEST,
  });
  // esbuild leaves values of custom properties as they are written; only inside other trees than a page's is there a host.
  return withoutUnasked(
    code
      .trim()
      .replace(/(--[\w-]+): /g, '$1:')
      .replaceAll(':root,:host{', ':root{'),
  );
}

/** A sheet without the tokens that none of its rules asks for: what darkens them does not know whether they are used. */
function withoutUnasked(css: string): string {
  const asked = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  return css.replace(/(?<=[{;])(--[\w-]+):[^;{}]+(?:;|(?=\}))/g, (whole, name: string) =>
    asked.has(name) ? whole : '',
  );
}

const sheets = new Map<string, Promise<string>>();
let madeFrom: string | undefined;

/** The site's sheet for a page's body; pages with the same classes and kinds of elements share one, until a sheet is edited in a preview. */
export function pageSheet(body: string): Promise<string> {
  // A build has one state of them.
  const now = isPreview() ? written() : (madeFrom ?? written());
  if (now !== madeFrom) sheets.clear();
  madeFrom = now;
  const classes = classesOf(body);
  const left = Object.keys(OF_ELEMENTS).filter((file) => !OF_ELEMENTS[file]?.test(body));
  const key = [...classes, ...left].join(' ');
  const known = sheets.get(key) ?? compileSheet('site.css', classes, left);
  sheets.set(key, known);
  return known;
}
