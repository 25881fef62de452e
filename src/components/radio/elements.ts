/** An element of the page. @throws Error when the page has none by that name */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page of bulletins has no #${id}.`);
  return found;
}

/** A small button about one thing: it shows `word`, and tells those who hear it of what. */
export function button(word: string, about: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button quiet';
  made.textContent = word;
  made.setAttribute('aria-label', `${word}: ${about}`);
  made.addEventListener('click', press);
  return made;
}
