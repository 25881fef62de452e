/** What a Vietnamese word becomes when it is typed without marks: lower case, no tone, no hat, đ as d. */
export function foldVietnamese(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd');
}
