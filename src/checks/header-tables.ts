import { parseHeaderRules, sentHeaders } from '../hosting/server-files/header-rules.ts';
import { SERVER_FILES } from '../hosting/server-files/table.ts';

/** A header as it is sent. */
export type Header = readonly [name: string, value: string];

/** What one server says of the site's headers, read from the text that it is given and as it reads it. */
export interface HeaderTable {
  readonly name: string;
  /** Whether it sees an address that ends in `/` as that of its `index.html`. */
  readonly seesIndex: boolean;
  /** Every header that some line of the text sets for a path (percent codes read, base path included). */
  readonly sent: (path: string) => readonly Header[];
}

type Setting = readonly [matches: Pick<RegExp, 'test'>, ...Header];

const tableOf = (name: string, seesIndex: boolean, settings: readonly Setting[]): HeaderTable => ({
  name,
  seesIndex,
  sent: (path) => settings.flatMap(([matches, ...header]) => (matches.test(path) ? [header] : [])),
});

/** Netlify and Cloudflare Pages: a path (`*` is anything, `:name` one folder), then indented `Name: value` lines. */
function cloudTable(text: string): HeaderTable {
  const blocks = text.split(/\n(?=\/)/).map((block) => block.split('\n'));
  const settings = blocks.flatMap(([first = '', ...lines]) => {
    const parts = first.trim().split(/(\*|\/:\w+)/);
    const source = parts.map((part, n) => (n % 2 ? (part === '*' ? '.*' : '/[^/]+') : RegExp.escape(part)));
    return lines.flatMap((line): Setting[] => {
      const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
      return name && value !== undefined ? [[new RegExp(`^${source.join('')}$`), name, value]] : [];
    });
  });
  return tableOf(SERVER_FILES.headers, false, settings);
}

/** Apache 2.4: `Header always set` within `<If>` on the address. */
function apacheTable(text: string): HeaderTable {
  const blocks = text.matchAll(/<If "%\{REQUEST_URI\} =~ m#([^#]*)#">([\s\S]*?)<\/If>/g);
  const settings = [...blocks].flatMap(([, source = '', lines = '']) =>
    [...lines.matchAll(/^\s*Header always set (\S+) "((?:\\.|[^"\\])*)"$/gm)].map(
      ([, name = '', value = '']): Setting => [new RegExp(source), name, value.replace(/\\(["\\])/g, '$1')],
    ),
  );
  return tableOf(SERVER_FILES.apache, true, settings);
}

/** Locations within the site's own, for files of some name: the variables are set anew there, and no page is among them. */
const NAMED = /^( +)location ~ .*\{\n(?:(?!\1\}).*\n)*\1\}\n/gm;
/** Likewise for a folder, whose pages get what is said there instead of what is said around it. */
const FOLDER = /^( +)location (\/\S*) \{\n((?:(?!\1\}).*\n)*)\1\}\n/gm;
const IF = /^\s*if \(\$uri ~ "(.*)"\) \{\n([^}]*)\}/gm;

/** One location of nginx: `add_header` with a variable, which is set for all its addresses, or by blocks of `if` for some. */
function locationSettings(text: string, covers: (path: string) => boolean): Setting[] {
  const added = new Map(
    [...text.matchAll(/^\s*add_header (\S+) (\$\w+) always;$/gm)].map(([, name = '', variable = '']) => [
      variable,
      name,
    ]),
  );
  const setIn = (lines: string, source: string): Setting[] => {
    const matches = new RegExp(source);
    const test = (path: string): boolean => covers(path) && matches.test(path);
    return [...lines.matchAll(/^\s*set (\$\w+) "((?:\\.|[^"\\])+)";$/gm)].flatMap(
      ([, variable = '', value = '']): Setting[] => {
        const name = added.get(variable);
        return name ? [[{ test }, name, value.replace(/\\(["\\])/g, '$1')]] : [];
      },
    );
  };
  const some = [...text.matchAll(IF)].flatMap(([, source = '', lines = '']) => setIn(lines, source));
  return [...setIn(text.replace(IF, ''), ''), ...some];
}

/** nginx: the site's location, and those of folders in it. */
function nginxTable(whole: string): HeaderTable {
  const text = whole.replace(NAMED, '');
  const folders = [...text.matchAll(FOLDER)].map(([, , folder = '', lines = '']) => ({ folder, lines }));
  const inFolder = (path: string): boolean => folders.some(({ folder }) => path.startsWith(folder));
  return tableOf('nginx.conf', true, [
    ...locationSettings(text.replace(FOLDER, ''), (path) => !inFolder(path)),
    ...folders.flatMap(({ folder, lines }) => locationSettings(lines, (path) => path.startsWith(folder))),
  ]);
}

/** Our own preview, by its own reader. */
function previewTable(text: string): HeaderTable {
  const rules = parseHeaderRules(text);
  return { name: 'npm run serve', seesIndex: false, sent: (path) => sentHeaders(rules, path) };
}

/** Every table of headers: from `_headers`, `.htaccess`, nginx's file. */
export const headerTables = (cloud: string, apache: string, nginx: string): HeaderTable[] => [
  cloudTable(cloud),
  previewTable(cloud),
  apacheTable(apache),
  nginxTable(nginx),
];
