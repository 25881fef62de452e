// For browsers too: the bulletin is put together there.

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** Syllables of a text in spoken words: in Vietnamese each is a word between blanks. */
export const syllablesOf = (text: string): number => (text.match(/[\p{L}\p{M}\d]+/gu) ?? []).length;

/** Paragraphs in spoken words for a machine that reads: one sentence a line, no quotation marks or brackets. */
export const machineText = (paragraphs: readonly string[]): string =>
  paragraphs
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?…])\s+(?=[\p{Lu}“"(])/u))
    .map((sentence) =>
      sentence
        .replace(/["“”«»‘’'[\]]/g, '')
        .replace(/\s*\(([^()]*)\)/g, ', $1,')
        .replace(/\s*[;:](?=\s)/g, ',')
        .replace(/[;:]$/, '.')
        .replace(/,(?:\s*,)+/g, ',')
        .replace(/,\s*(?=[.!?]|$)/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((sentence) => /[\p{L}\d]/u.test(sentence))
    .map(ended)
    .join('\n')
    .concat('\n');
