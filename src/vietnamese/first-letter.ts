/** A phrase with a small first letter, to go on in a sentence; abbreviations (VNPT) and names (YouTube) keep their own, and so does a letter of another script. */
export function lowerFirst(text: string): string {
  const [first = ''] = text;
  const small = first.toLocaleLowerCase('vi');
  const isWord = small.toLocaleUpperCase('vi') === first && !/^\S+\p{Lu}/u.test(text);
  return isWord ? small + text.slice(first.length) : text;
}

/** A phrase with a capital first letter, to begin a sentence. */
export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
