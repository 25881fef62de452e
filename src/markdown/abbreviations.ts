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
const pattern = (abbr: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}/-])${abbr.replace(/[.*+?^$\{}()|[\]\\]/g, String.raw`\$&`)}(?![\p{L}\p{N}/]|-[\p{Lu}\p{N}])`,
    'u',
  );

/** Words of the full form, to see whether the author wrote it out. */
const plain = (text: string): string => text.toLocaleLowerCase('vi').replace(/\s+/g, ' ');

/**
 * Explains each abbreviation of the glossary where a text first uses it: `UBND` becomes `UBND (Ủy ban nhân dân)`, unless the
 * full form stands in the text already. Ambiguous abbreviations are left alone.
 */
export function explainAbbreviations(glossary: readonly Abbreviation[]): (root: Root) => Root {
  const known = glossary
    .filter(({ ambiguous }) => !ambiguous)
    .map((one) => ({ ...one, pattern: pattern(one.abbr), words: plain(one.full) }));
  return (root) => {
    const whole = textOf(root);
    const written = plain(whole);
    const waiting = known.filter((one) => one.pattern.test(whole) && !written.includes(one.words));
    const explain = (text: string): ElementContent[] => {
      const found = waiting
        .map((one) => ({ one, at: text.search(one.pattern) }))
        .filter(({ at }) => at >= 0)
        .sort((a, b) => a.at - b.at || b.one.abbr.length - a.one.abbr.length)[0];
      if (!found) return text ? [{ type: 'text', value: text }] : [];
      waiting.splice(waiting.indexOf(found.one), 1);
      const { abbr, full } = found.one;
      return [
        ...(found.at ? [{ type: 'text' as const, value: text.slice(0, found.at) }] : []),
        { type: 'element', tagName: 'abbr', properties: {}, children: [{ type: 'text', value: abbr }] },
        ...explain(` (${full})${text.slice(found.at + abbr.length)}`),
      ];
    };
    return changeTexts(root, (text, ancestors) =>
      ancestors.some(({ tagName }) => LEFT_ALONE.has(tagName))
        ? [{ type: 'text', value: text }]
        : explain(text),
    );
  };
}

/** Text of an HTML fragment that readers see: no tags, no drawings, no code. */
const visible = (html: string): string =>
  html
    .replace(/<(script|style|svg|code|pre|textarea)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

/**
 * Abbreviations of the glossary that a finished page uses and nowhere explains, in the glossary's order: pages made of lists and
 * records name units, indices and documents without a sentence in which a long form could stand.
 */
export function unexplainedAbbreviations(
  html: string,
  glossary: readonly Abbreviation[],
): readonly Abbreviation[] {
  const text = visible(html);
  const written = plain(text);
  return glossary.filter(({ abbr, full, ambiguous }) => {
    if (ambiguous || !text.includes(abbr) || written.includes(plain(full))) return false;
    const found = pattern(abbr).exec(text);
    return found !== null && !/^\s*\(/.test(text.slice(found.index + abbr.length));
  });
}
