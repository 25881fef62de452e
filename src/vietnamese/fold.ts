/**
 * What a Vietnamese word becomes when it is typed without marks: lower case, no tone, no hat, đ as d.
 * The carrier ḏ (U+1E0F) decomposes like any other letter and needs no rule.
 */
export function foldVietnamese(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd');
}
