import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { BuiltFolder, filesBelow } from '../../built/pages.ts';
import { headerRules, redirectsOf } from '../../hosting/headers.ts';
import { nginxLocation } from '../../hosting/server-files/nginx.ts';
import { inspectFragment } from './inspect-page.ts';

/** Something wrong with one file of a built site. */
export interface FoundFault {
  readonly file: string;
  readonly fault: string;
}

/** Every text in a JSON value, with the key it stands under. */
function textsIn(value: unknown, key = ''): { key: string; text: string }[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, Array.isArray(value) ? key : name));
}

/** Keys of our JSON whose text others show as HTML. */
const HTML_KEYS = new Set(['content_html', 'html']);
const HREF_KEYS = /(?:^|_)(?:url|href|address|icon|image)$/;

/** oEmbed's `html` is the snippet: a frame of ours, with a style of its own. */
const isSnippet = (file: string): boolean => file.startsWith('oembed/');

function jsonFaults(file: string, text: string, own: string): string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return [`no JSON: ${(cause as Error).message}`];
  }
  return textsIn(value).flatMap(({ key, text: one }) => {
    if (HTML_KEYS.has(key) && !isSnippet(file)) return inspectFragment(one, own);
    return HREF_KEYS.test(key) && /^\s*(?:javascript|data|vbscript):/i.test(one)
      ? [`“${key}” leads to ${one}`]
      : [];
  });
}

/** What a spreadsheet runs when a cell begins with it, blanks and invisible signs before it left aside. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

function tableFaults(text: string): string[] {
  let rows: string[][];
  try {
    rows = parse(text, { bom: true });
  } catch (cause) {
    return [`no CSV: ${(cause as Error).message}`];
  }
  return rows
    .flat()
    .flatMap((cell) =>
      FORMULA.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell) ? [`a formula in a cell: ${cell}`] : [],
    );
}

/** Lines that the files of servers may hold, by file; all else would be an order that content gave. */
const SERVER_LINES: Readonly<Record<string, RegExp>> = {
  _redirects: /^(?:\/[^\s]* \/(?!\/)[^\s]* (?:30[12]|404!?))?$/,
  _headers: /^(?:|\/[^\s]*|  [A-Za-z-]+: .+)$/,
};
const APACHE_MOVE = /^ {2}RedirectMatch 301 "\^\/[^"\s]*\$" "\/(?!\/)[^"\s\\]*"$/;
const NGINX_MOVE =
  /^location = "\/[^"\s\\]*" \{(?:\s*add_header [\w-]+ "(?:\\.|[^"\\\n])*" always;)*\s*return 301 "\/(?!\/)[^"\s\\$]*";\s*\}$/;

function patternFault(line: string): string[] {
  const source = /"~?(\^[^"]*\$)"/.exec(line)?.[1];
  try {
    return source === undefined ? ['a move without pattern'] : (new RegExp(source), []);
  } catch {
    return [`a pattern that is none: ${line}`];
  }
}

const movesFaults = (lines: readonly string[]): string[] =>
  lines.flatMap((line) =>
    APACHE_MOVE.test(line) ? patternFault(line) : [`a line that content has bent: ${line.slice(0, 160)}`],
  );

function serverFaults(name: string, text: string): string[] {
  const form = SERVER_LINES[name];
  if (form)
    return text
      .split('\n')
      .filter((line) => !form.test(line))
      .map((line) => `a line that content has bent: ${line.slice(0, 160)}`);
  return movesFaults(text.split('\n').filter((line) => /RedirectMatch 301/.test(line)));
}

/** The moves in nginx's own words, which are written apart from the build. */
function nginxFaults(directory: string): string[] {
  const built = new BuiltFolder(directory);
  const table = { basePath: '/', rules: headerRules(built), redirects: redirectsOf(built, '/') };
  return nginxLocation(table, directory)
    .split(/\n\s*(?=location = )/)
    .slice(1)
    .map((block) => block.slice(0, block.indexOf('\n  }') + '\n  }'.length))
    .filter((block) => !NGINX_MOVE.test(block))
    .map((block) => `a location that content has bent: ${block.slice(0, 160)}`);
}

/** Judges what is no page: JSON, tables, the files of servers. `secret` may stand in no file at all. */
export function inspectFiles(directory: string, own: string, secret: string): FoundFault[] {
  const found = filesBelow(directory).flatMap((file) => {
    const bytes = readFileSync(path.join(directory, file));
    const name = path.posix.basename(file);
    const faults = bytes.includes(secret) ? ['metadata of a picture'] : [];
    const text = (): string => bytes.toString('utf8');
    if (/\.(?:json|jsonld|webmanifest)$/.test(name) && !file.startsWith('pagefind/'))
      faults.push(...jsonFaults(file, text(), own));
    if (name.endsWith('.csv')) faults.push(...tableFaults(text()));
    if (!file.includes('/') && /^(?:_redirects|_headers|\.htaccess)$/.test(name))
      faults.push(...serverFaults(name, text()));
    return faults.map((fault) => ({ file, fault }));
  });
  return [...found, ...nginxFaults(directory).map((fault) => ({ file: 'nginx.conf', fault }))];
}
