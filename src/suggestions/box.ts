import { suggestSentences as say } from '../site/sentences/suggestions.ts';
import type { Suggestion } from './suggester.ts';

const element = (name: string, attributes: Readonly<Record<string, string>>, text = ''): HTMLElement => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  // Titles only ever become text.
  made.textContent = text;
  return made;
};

/** The list below a search field, and what is said about it. */
export interface BoxBelow {
  isOpen(): boolean;
  /** The line chosen by the arrow keys. */
  chosen(): HTMLElement | undefined;
  /** Moves the choice by one; before the first and after the last line is the field itself. */
  move(step: 1 | -1): void;
  /** Takes the choice away from every line. */
  release(): void;
  /** Shows lines, or says that there are none. */
  show(suggestions: readonly Suggestion[]): void;
  close(): void;
}

/**
 * Makes a search field an ARIA 1.2 combobox with a list box and a polite status line in its form, both empty at first.
 * `base` is the address of the front page.
 */
export function boxBelow(field: HTMLInputElement, base: string): BoxBelow {
  const id = `${field.id}-goi-y`;
  const list = element('div', { id, role: 'listbox', 'aria-label': say.list, class: 'suggestions' });
  const status = element('p', { role: 'status' });
  let lines: HTMLElement[] = [];
  let choice = -1;
  list.hidden = true;
  field.after(list, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': id,
    'aria-expanded': 'false',
  }))
    field.setAttribute(name, value);
  // The field keeps the focus, or the list would close before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());

  const line = ({ address, title, kind }: Suggestion, place: number): HTMLElement => {
    const option = element('a', {
      id: `${id}-${place}`,
      role: 'option',
      'aria-selected': 'false',
      tabindex: '-1',
      href: base + address,
    });
    option.append(element('span', {}, title));
    if (kind !== title) option.append(' ', element('small', {}, kind));
    return option;
  };
  const choose = (place: number): void => {
    choice = place;
    lines.forEach((one, number) => one.setAttribute('aria-selected', String(number === place)));
    const chosen = lines[place];
    if (chosen) field.setAttribute('aria-activedescendant', chosen.id);
    else field.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  };
  const open = (isOpen: boolean, words: string): void => {
    choose(-1);
    list.hidden = !isOpen;
    field.setAttribute('aria-expanded', String(isOpen));
    status.textContent = words;
  };
  // Lines stay where they are: the one that was clicked has still to be followed.
  const close = (): void => open(false, '');
  list.addEventListener('click', close);
  return {
    isOpen: () => !list.hidden,
    chosen: () => lines[choice],
    move: (step) => {
      const places = lines.length + 1;
      choose(((choice + 1 + step + places) % places) - 1);
    },
    release: () => choose(-1),
    show: (suggestions) => {
      lines = suggestions.map(line);
      list.replaceChildren(...lines);
      open(lines.length > 0, lines.length > 0 ? say.found(lines.length) : say.none);
    },
    close,
  };
}
