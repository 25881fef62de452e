import {
  doubledWordsIn,
  misplacedTonesIn,
  misspellingsIn,
  withoutSlips,
  withPlainSpacing,
  type Slip,
} from '../../vietnamese/spelling.ts';
import type { Place } from '../../files/fault.ts';
import { pagesIn, type Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { proseOf } from '../prose.ts';
import { fieldTexts } from '../texts.ts';
import { placeIn } from '../written-block.ts';

const SENTENCES = new Set(['title', 'description', 'keyPoints', 'coverAlt']);

interface Typed {
  /** As it stands in the file. */
  readonly source: string;
  /** The same, code as so many `x`. */
  readonly text: string;
  readonly placeOf: (index: number) => Place;
}

/** What an editor has typed: sentences of the front matter, blocks without code. Somebody else's words are not ours to mend. */
const typedIn = (thing: Thing): Typed[] => [
  ...fieldTexts(thing, (key) => SENTENCES.has(key)).map((field) => ({ ...field, source: field.text })),
  ...(proseOf(thing)?.written ?? [])
    .filter(({ kind, isQuoted }) => kind !== 'code' && kind !== 'html' && !isQuoted)
    .map((block) => ({
      source: block.source,
      text: block.marks,
      placeOf: (index: number) => placeIn(block, index),
    })),
];

/** Addresses are no words. */
const withoutAddresses = (text: string): string =>
  text.replace(/\]\([^)\s]*|https?:\/\/\S+/g, (part) => part.replace(/[^\n]/g, '·'));

/** The line of a slip without any slip of its kind. */
function lineMended(source: string, plain: string, { index }: Slip, slips: Kind['slips']): string {
  const start = source.lastIndexOf('\n', index - 1) + 1;
  const end = source.indexOf('\n', index);
  const [line, plainLine] = [source, plain].map((text) => text.slice(start, end < 0 ? undefined : end));
  return withoutSlips(line ?? '', slips(plainLine ?? ''));
}

interface Kind {
  readonly code: string;
  readonly slips: (text: string) => readonly Slip[];
  readonly tell: (slip: Slip) => Pick<Finding, 'what' | 'mend'>;
}

/** Blanks before a mark, each with the words around it. */
const spacesIn = (text: string): Slip[] =>
  !/[ \t][,;:.!?]/.test(text)
    ? []
    : [...text.matchAll(/[\p{L}\p{N}”"»)\]*]+[ \t]+(?:[,;:.!?](?=\s|$)|[,;](?=\p{L}))/gu)].flatMap(
        ({ 0: found, index }) => {
          const after = /^[ \t]*[\p{L}\p{N}]*/u.exec(text.slice(index + found.length))?.[0] ?? '';
          const written = found + after;
          const meant = withPlainSpacing(written);
          return meant === written ? [] : [{ written, meant, index }];
        },
      );

const KINDS: readonly Kind[] = [
  {
    code: 'chu-lap',
    slips: doubledWordsIn,
    tell: ({ written, meant }) => ({
      what: `Chữ “${meant}” viết hai lần`,
      mend: `đổi “${written.replace(/\s+/g, ' ')}” thành “${meant}”`,
    }),
  },
  {
    code: 'cach-truoc-dau',
    slips: spacesIn,
    tell: ({ written, meant }) => ({
      what: `Thừa dấu cách trước dấu câu: “${written}”`,
      mend: `viết “${meant}”`,
    }),
  },
  {
    code: 'sai-chinh-ta',
    slips: (text) => [...misspellingsIn(text), ...misplacedTonesIn(text)].sort((a, b) => a.index - b.index),
    tell: ({ written, meant }) => ({ what: `“${written}” sai chính tả`, mend: `viết “${meant}”` }),
  },
];

/** Slips of typing that are sure: doubled words, blanks before commas, misspellings, tones on the wrong vowel. */
export const typingSlips: ContentRule = {
  scope: 'full',
  find: (content) =>
    pagesIn(content).flatMap((thing) =>
      typedIn(thing).flatMap(({ source, text, placeOf }) => {
        const plain = withoutAddresses(text);
        return KINDS.flatMap(({ code, slips, tell }) =>
          slips(plain).map((slip) => ({
            file: thing.file,
            ...placeOf(slip.index),
            severity: 'notice' as const,
            code,
            ...tell(slip),
            corrected: lineMended(source, plain, slip, slips),
          })),
        );
      }),
    ),
};
