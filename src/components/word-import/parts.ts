/** An element of the page that imports Word files. @throws Error when the page has none by that name */
export function part<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page of Word imports has no #${id}.`);
  return found as T;
}

/** The day in Vietnam, `YYYY-MM-DD`. */
export const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

/** An element with words in it. */
export function element(name: string, words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}

/** Plain text as a page: a paragraph for each line; nothing of no words. */
export const pageOf = (text: string): string =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => element('p', line).outerHTML)
    .join('');
