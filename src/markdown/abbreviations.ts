import type { ElementContent, Root } from 'hast';
import type { Abbreviation } from '../model/glossary.ts';
import { changeTexts, textOf } from './tree.ts';

/** Where an explanation would disturb: headings, links, quotations, code, and what is explained already. */
const LEFT_ALONE = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'a',
  'abbr',
  'blockquote',
  'q',
  'code',
  'pre',
  'th',
]);

/** Letters and digits on either side make an abbreviation part of a longer word or of a document number. */
const pattern = (...abbrs: readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}/-])(?:${abbrs.map((abbr) => RegExp.escape(abbr)).join('|')})(?![\p{L}\p{N}/]|-[\p{Lu}\p{N}])`,
    'u',
  );

/** Words of the full form, to see whether the author wrote it out. */
const plain = (text: string): string => text.toLocaleLowerCase('vi').replace(/\s+/g, ' ');

const words = (value: string): ElementContent[] => (value ? [{ type: 'text', value }] : []);

/**
 * Explains each abbreviation of the glossary where a text first uses it: `UBND` becomes `UBND (Ủy ban nhân dân)`, unless the
 * full form stands in the text already. Ambiguous abbreviations are left alone.
 */
export function explainAbbreviations(glossary: readonly Abbreviation[]): (root: Root) => Root {
  const known = glossary
    .filter(({ ambiguous }) => !ambiguous)
    // Of two that begin at the same letter the longer is meant.
    .toSorted((a, b) => b.abbr.length - a.abbr.length)
    .map((one) => ({ ...one, pattern: pattern(one.abbr), words: plain(one.full) }));
  return (root) => {
    const whole = textOf(root);
    const written = plain(whole);
    const waiting = new Map(
      known
        .filter((one) => one.pattern.test(whole) && !written.includes(one.words))
        .map(({ abbr, full }) => [abbr, full]),
    );
    let any = pattern(...waiting.keys());
    const explain = (text: string): ElementContent[] => {
      const parts: ElementContent[] = [];
      let rest = text;
      for (
        let found = waiting.size ? any.exec(rest) : null;
        found;
        found = waiting.size ? any.exec(rest) : null
      ) {
        const [abbr] = found;
        parts.push(...words(rest.slice(0, found.index)));
        parts.push({ type: 'element', tagName: 'abbr', properties: {}, children: words(abbr) });
        rest = ` (${waiting.get(abbr) ?? ''})${rest.slice(found.index + abbr.length)}`;
        waiting.delete(abbr);
        any = pattern(...waiting.keys());
      }
      return [...parts, ...words(rest)];
    };
    return changeTexts(root, LEFT_ALONE, explain);
  };
}

/** Text of an HTML fragment that readers see: no tags, no drawings, no code. */
const visible = (html: string): string =>
  html
    .replace(/<(script|style|svg|code|pre|textarea)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

const patterns = new Map<string, RegExp>();

function patternOf(abbr: string): RegExp {
  const made = patterns.get(abbr) ?? pattern(abbr);
  patterns.set(abbr, made);
  return made;
}

/** What was asked last: a page asks twice, for its screen and for its print. */
let last: { html: string; glossary: readonly Abbreviation[]; found: readonly Abbreviation[] } | undefined;

/**
 * Abbreviations of the glossary that a finished page uses and nowhere explains, in the glossary's order: pages made of lists and
 * records name units, indices and documents without a sentence in which a long form could stand.
 */
export function unexplainedAbbreviations(
  html: string,
  glossary: readonly Abbreviation[],
): readonly Abbreviation[] {
  if (last?.html === html && last.glossary === glossary) return last.found;
  const text = visible(html);
  const written = plain(text);
  const found = glossary.filter(({ abbr, full, ambiguous }) => {
    if (ambiguous || !text.includes(abbr) || written.includes(plain(full))) return false;
    const first = patternOf(abbr).exec(text);
    return first !== null && !/^\s*\(/.test(text.slice(first.index + abbr.length));
  });
  last = { html, glossary, found };
  return found;
}
