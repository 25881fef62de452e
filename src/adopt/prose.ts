import type { Naming } from './old-place.ts';

/** Whether an address (root-relative, without anchor) is answered in the new section. */
export type HasPage = (address: string) => boolean;

const LINK = /\[([^\]\n]+)\]\((\/[^)\s]*)\)/g;

/** One sentence with what follows it up to the next; the marks of a list, a heading or a quotation before it are not its own. */
const SENTENCE = /[^.!?\n]*(?:[.!?](?!\s|$|["”)*])[^.!?\n]*)*(?:[.!?]+["”)*]*[ \t]*|$)/gu;

/** Words that send readers on to the link behind them: without it the sentence says nothing. */
const POINTS = /(?:^|[\s,;(])(?:xem|đọc|mở|bài|trang)\s[^.]*$/iu;

/** A last clause that only sends readers on: “…; xem [bài](/dia-chi/).” */
const LAST_CLAUSE =
  /[,;] (?:hoặc |và )?(?:mời bạn )?(?:xem|đọc|mở)(?: thêm)? (\[[^\]\n]+\]\(\/[^)\s]*\))(?=[.!?])/giu;

/**
 * Takes out of a paragraph what leads to pages that the new section does not have: the sentence where it only sends readers there,
 * else the link alone.
 */
export function withoutDeadLinks(text: string, answered: HasPage): string {
  const dead = (part: string): RegExpExecArray[] =>
    [...part.matchAll(LINK)].filter(([, , address = '']) => !answered(address.replace(/[?#].*$/, '')));
  if (dead(text).length === 0) return text;
  return text
    .split('\n')
    .map((whole) => {
      if (dead(whole).length === 0) return whole;
      const line = whole.replace(LAST_CLAUSE, (clause, link: string) => (dead(link).length ? '' : clause));
      const kept = (line.match(SENTENCE) ?? []).filter(
        (sentence) => !dead(sentence).some(({ index }) => POINTS.test(sentence.slice(0, index))),
      );
      const bare = kept.join('').trimEnd();
      return dead(bare).reduce((left, [link, words = '']) => left.replace(link, words), bare);
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** Sections of a standing page (from one heading of the second level to the next) without what names the old place. */
export function withoutNamingBlocks(text: string, naming: Naming): string {
  const isRow = (line: string): boolean => /^\s*(?:[-*]|\d+\.|\|)\s?/.test(line);
  const sections = text.split(/^(?=## )/m);
  return sections
    .filter((section) => !section.split('\n').some((line) => !isRow(line) && naming(line)))
    .map((section) =>
      section
        .split('\n')
        .filter((line) => !naming(line))
        .join('\n'),
    )
    .join('');
}
