import { pagesIn, type Thing } from './content-folder.ts';
import type { ContentRule } from './content-rule.ts';
import type { Finding } from './finding.ts';
import { proseOf } from './prose.ts';
import { placeIn, type WrittenBlock } from './written-block.ts';

/** What is wrong with a block, and at which of its characters. */
export type WrittenFault = Omit<Finding, 'file' | 'line' | 'column'> & { readonly index?: number };

/** A rule that looks at the blocks of a text as they are written. What is kept word for word is not ours to judge. */
export const writtenRule = (
  judge: (block: WrittenBlock, thing: Thing) => readonly WrittenFault[],
): ContentRule => ({
  scope: 'full',
  find: (content) =>
    pagesIn(content).flatMap((thing) =>
      (proseOf(thing)?.written ?? []).flatMap((block) =>
        judge(block, thing).map(({ index = 0, ...told }) => ({
          file: thing.file,
          ...placeIn(block, index),
          ...told,
        })),
      ),
    ),
});

/** Index of the first line that two texts do not share. */
export function firstChange(source: string, corrected: string): number {
  const mended = corrected.split('\n');
  let index = 0;
  for (const [n, line] of source.split('\n').entries()) {
    if (line !== mended[n] && !(mended[n] === '' && line === mended[n + 1])) return index;
    index += line.length + 1;
  }
  return 0;
}

/** Lines of a corrected text as they are quoted in a message, which has one line: `⏎` is a new line, `⏎⏎` a blank one between. */
export function quoted(corrected: string, most = 160): string {
  const line = corrected
    .trim()
    .replace(/\n{2,}/g, ' ⏎⏎ ')
    .replace(/\n/g, ' ⏎ ');
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
