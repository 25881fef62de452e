import { escapeHtml } from '../site/escape-html.ts';

/** Everything that XML 1.0 (section 2.2) has no place for: control characters, lone surrogates, U+FFFE and U+FFFF. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text without the characters that XML cannot hold, not even escaped. Vietnamese is left as it stands. */
export const withoutControls = (text: string): string => text.replace(NOT_XML, '');

/** Text ready to stand in XML, between tags or in an attribute within double quotes. */
export const escapeXml = (text: string): string => escapeHtml(withoutControls(text));

/** Ready XML, so that it is not escaped a second time. */
export interface Xml {
  readonly xml: string;
}
type Child = Xml | string | undefined;

/**
 * One XML element. Strings are escaped; attributes and children that are `undefined` are left out; an element of elements
 * puts each on a line of its own.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  children: readonly Child[] = [],
): Xml {
  const written = Object.entries(attributes)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  const inside = children.filter((child) => child !== undefined);
  if (inside.length === 0) return { xml: `<${name}${written}/>` };
  const lines = inside.map((child) => (typeof child === 'string' ? escapeXml(child) : child.xml));
  const text = inside.every((child) => typeof child === 'object')
    ? `\n${lines.join('\n')}\n`
    : lines.join('');
  return { xml: `<${name}${written}>${text}</${name}>` };
}

/** What stands before the root of a file. */
export interface XmlProlog {
  readonly sheet?: string;
  readonly remark?: readonly string[];
}

/** A whole XML file, UTF-8; before its root a remark for people and the address of a sheet (CSS), where there are any. */
export const xmlFile = (root: Xml, { sheet, remark = [] }: XmlProlog = {}): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    // Two hyphens end a comment (XML 1.0, 2.5).
    ...remark.filter((line) => !line.includes('--')).map((line) => `<!-- ${withoutControls(line)} -->`),
    ...(sheet ? [`<?xml-stylesheet type="text/css" href="${escapeXml(sheet)}"?>`] : []),
    root.xml,
    '',
  ].join('\n');
