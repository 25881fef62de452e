/** A phrase with a small first letter, to go on in a sentence; an abbreviation (VNPT) keeps its own, and so does a letter of another script. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text;
  const small = first.toLocaleLowerCase('vi');
  const isWord = small.toLocaleUpperCase('vi') === first && !/\p{Lu}/u.test(second);
  return isWord ? small + text.slice(first.length) : text;
}

/** A phrase with a capital first letter, to begin a sentence. */
export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
