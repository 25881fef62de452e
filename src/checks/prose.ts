import type { Body, Thing } from './content-folder.ts';
import type { Place } from '../files/fault.ts';

/** One line of prose and its place in the file. */
export interface ProseLine {
  readonly text: string;
  readonly line: number;
}

const FENCE = /^\s*(```|~~~)/;
const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** Lines of a Markdown body without what is not prose: fenced code, inline code, HTML comments. Lines keep their numbers. */
export function proseLines(body: Body): ProseLine[] {
  const visible = body.text.replace(/<!--[\s\S]*?-->/g, blank);
  let fence: string | undefined;
  return visible.split(/\r?\n/).map((text, position) => {
    const mark = FENCE.exec(text)?.[1];
    const inside = fence !== undefined;
    if (mark && (!inside || mark === fence)) fence = inside ? undefined : mark;
    return { text: mark || inside ? '' : text.replace(/`[^`]*`/g, blank), line: body.line + position };
  });
}

/** A link or picture in Markdown or raw HTML. */
export interface ProseLink {
  readonly kind: 'link' | 'picture';
  readonly target: string;
  /** Text of a link, alternative text of a picture; undefined when a picture has none at all. */
  readonly text: string | undefined;
  readonly line: number;
  /** Written as an HTML tag, not as Markdown. */
  readonly raw: boolean;
}

const MARKDOWN_LINK = /(!?)\[((?:[^\][]|\[[^\]]*\])*)\]\(\s*<?([^\s)>]*)>?(?:\s+["'(][^)]*)?\)/g;
const REFERENCE = /^\s{0,3}\[(?!\^)[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)/;
const AUTOLINK = /<([a-z][a-z0-9+.-]*:[^\s>]+)>/gi;
const TAG = /<(a|img)\b([^>]*)>/gi;
const attribute = (attributes: string, name: string): string | undefined => {
  const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(attributes);
  return match ? (match[1] ?? match[2] ?? match[3] ?? '') : undefined;
};

function linksOfLine({ text, line }: ProseLine): ProseLink[] {
  const found: ProseLink[] = [];
  for (const [, mark = '', label = '', target = ''] of text.matchAll(MARKDOWN_LINK)) {
    found.push({ kind: mark ? 'picture' : 'link', target, text: label, line, raw: false });
    // A picture inside a link: `[![alt](picture)](address)`.
    if (label.includes('](')) found.push(...linksOfLine({ text: label, line }));
  }
  const reference = REFERENCE.exec(text)?.[1];
  if (reference) found.push({ kind: 'link', target: reference, text: '', line, raw: false });
  for (const [, target = ''] of text.matchAll(AUTOLINK))
    found.push({ kind: 'link', target, text: target, line, raw: false });
  for (const [, name = '', attributes = ''] of text.matchAll(TAG)) {
    const isPicture = name.toLowerCase() === 'img';
    const target = attribute(attributes, isPicture ? 'src' : 'href');
    if (target !== undefined)
      found.push({
        kind: isPicture ? 'picture' : 'link',
        target,
        text: isPicture ? attribute(attributes, 'alt') : '',
        line,
        raw: true,
      });
  }
  return found;
}

/** Links and pictures of a body, in order. */
export const proseLinks = (body: Body): ProseLink[] => proseLines(body).flatMap(linksOfLine);

/** What a reader sees of a line of Markdown: no addresses, no marks. */
export const visibleText = (line: string): string =>
  line
    .replace(MARKDOWN_LINK, '$2')
    .replace(REFERENCE, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/[*_~#>|]+/g, ' ');

/** A text value of the front matter and the keys that lead to it. */
export interface FieldText {
  readonly keys: readonly (string | number)[];
  readonly text: string;
  readonly place: Place;
}

function walk(
  value: unknown,
  keys: readonly (string | number)[],
  leaves: { keys: readonly (string | number)[]; text: string }[],
): void {
  if (typeof value === 'string') leaves.push({ keys, text: value });
  else if (Array.isArray(value)) value.forEach((one, n) => walk(one, [...keys, n], leaves));
  else if (value && typeof value === 'object')
    for (const [key, one] of Object.entries(value)) walk(one, [...keys, key], leaves);
}

/** All text values of a thing, but for those below the top keys left out. */
export function fieldTexts(thing: Thing, leftOut: readonly string[] = []): FieldText[] {
  const leaves: { keys: readonly (string | number)[]; text: string }[] = [];
  walk(thing.value, [], leaves);
  return leaves
    .filter(({ keys }) => !leftOut.includes(String(keys[0])))
    .map((leaf) => ({ ...leaf, place: thing.placeOf(leaf.keys) }));
}
